package org.shangliang.app.document.block;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The canonical text of a document, version 1 (规范文本): what its digest (文本校验码) is taken over. */
public final class CanonicalText {
    private static final int MARK = 16;
    private static final String FIRST_LINE = "%text 1\n";

    private CanonicalText() {}

    /** The markup in its canonical form; canonical text stays as it is. */
    public static String of(String markup) {
        var lines = markup.lines()
                .map(line -> visible(line).stripTrailing().replaceFirst("^ +", ""))
                .filter(line -> !line.isEmpty() && !line.startsWith("%text "))
                .collect(Collectors.joining("\n", "", "\n"));
        return FIRST_LINE + lines;
    }

    /** SHA-256 over the UTF-8 bytes, in lower-case hexadecimal. */
    public static String digest(String canonicalText) {
        return digest(canonicalText.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first sixteen digits of a digest in groups of four, as they are printed and compared by people. */
    public static String mark(String digest) {
        return digest.length() < MARK ? digest : digest.substring(0, MARK).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The text in NFC without characters that carry no words, on which a reader and a digest would disagree. */
    static String visible(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' || c == 0xA0 ? ' ' : c)
                .filter(CanonicalText::isText)
                .forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /** Control, format (zero width, direction) and variation characters carry no words and are left out. */
    private static boolean isText(int c) {
        var type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && (c & 0xFFFE) != 0xFFFE
                && !(c >= 0xFDD0 && c <= 0xFDEF)
                && !(c >= 0xFE00 && c <= 0xFE0F)
                && !(c >= 0xE0100 && c <= 0xE01EF);
    }
}
