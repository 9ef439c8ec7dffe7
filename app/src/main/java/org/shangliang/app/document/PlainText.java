package org.shangliang.app.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells plain text: UTF-8 or GB18030, without control characters, and not the source of a page or script. */
final class PlainText {
    private static final List<String> ACTIVE = List.of("<!doctype", "<html", "<script", "<svg", "<?xml", "#!");

    private PlainText() {}

    static boolean isText(byte[] content) {
        return reads(content, StandardCharsets.UTF_8) || reads(content, Charset.forName("GB18030"));
    }

    private static boolean reads(byte[] content, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(content));
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                    return false;
                }
            }
            var begin = text.subSequence(0, Math.min(text.length(), 200)).toString();
            var first = begin.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            return ACTIVE.stream().noneMatch(first::startsWith);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
