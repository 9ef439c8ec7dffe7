package org.shangliang.app.organization.roster;

import java.nio.charset.StandardCharsets;
import org.shangliang.app.organization.roster.XmlScan.Unusual;

/** Text of XML (文本) out of its bytes in UTF-8, its character references resolved. */
final class XmlText {
    private static final char UNREADABLE = '\uFFFD';

    private XmlText() {}

    static String decoded(byte[] bytes, int from, int to) {
        boolean plain = true;
        boolean references = false;
        for (int i = from; i < to; i++) {
            plain &= bytes[i] >= 0;
            references |= bytes[i] == '&';
        }
        String text = new String(bytes, from, to - from, plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        if (!plain && text.indexOf(UNREADABLE) >= 0) {
            throw new Unusual();
        }
        return references ? resolved(text) : text;
    }

    private static String resolved(String text) {
        var resolved = new StringBuilder(text.length());
        int done = 0;
        for (int mark = text.indexOf('&'); mark >= 0; mark = text.indexOf('&', done)) {
            int end = text.indexOf(';', mark);
            if (end < 0) {
                throw new Unusual();
            }
            resolved.append(text, done, mark).appendCodePoint(character(text, mark + 1, end));
            done = end + 1;
        }
        return resolved.append(text, done, text.length()).toString();
    }

    private static int character(String text, int from, int to) {
        if (to - from >= 2 && text.charAt(from) == '#') {
            boolean hex = text.charAt(from + 1) == 'x';
            try {
                int code = Integer.parseInt(text, hex ? from + 2 : from + 1, to, hex ? 16 : 10);
                if (Character.isValidCodePoint(code)) {
                    return code;
                }
            } catch (NumberFormatException e) {
                throw new Unusual();
            }
        }
        return switch (text.substring(from, to)) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> throw new Unusual();
        };
    }
}
