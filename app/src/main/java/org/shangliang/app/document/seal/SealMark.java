package org.shangliang.app.document.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a seal or signature lies in a file (封章位置): it covers the bytes up to {@code from} and those from {@code to} up to
 * {@code end}; its container is written in hexadecimal between them. The file is read as bytes, never interpreted as PDF,
 * so that nothing in it can run, unpack or point elsewhere.
 */
record SealMark(int from, int to, int end) {
    static final int LARGEST_CONTAINER = 64 * 1024;

    private static final int MOST = 8;
    private static final String NUMBER = "\\s{1,20}(\\d{1,9})";
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s{0,20}\\[\\s{0,20}(0)" + NUMBER + NUMBER + NUMBER + "\\s{0,200}]");

    /** All whose numbers fit the file, in its order, as far as anybody would put into one. */
    static List<SealMark> in(byte[] file) {
        return RANGE.matcher(new String(file, StandardCharsets.ISO_8859_1))
                .results()
                .flatMap(range -> of(range, file).stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<SealMark> of(MatchResult range, byte[] file) {
        int from = Integer.parseInt(range.group(2));
        int to = Integer.parseInt(range.group(3));
        long end = (long) to + Integer.parseInt(range.group(4));
        boolean fits = from < to && to - from <= LARGEST_CONTAINER && end <= file.length;
        return fits ? Optional.of(new SealMark(from, to, (int) end)) : Optional.empty();
    }

    /** The container, if it is all that stands between the two ranges; more would be bytes that nothing covers. */
    Optional<byte[]> container(byte[] file) {
        return isHex(file)
                ? Optional.of(
                        HexFormat.of().parseHex(new String(file, from + 1, to - from - 2, StandardCharsets.ISO_8859_1)))
                : Optional.empty();
    }

    private boolean isHex(byte[] file) {
        boolean hex = file[from] == '<' && file[to - 1] == '>' && (to - from) % 2 == 0;
        for (int at = from + 1; hex && at < to - 1; at++) {
            hex = Character.digit(file[at], 16) >= 0;
        }
        return hex;
    }

    /** The bytes that are covered, one after the other. */
    void writeCovered(byte[] file, OutputStream target) throws IOException {
        target.write(file, 0, from);
        target.write(file, to, end - to);
    }

    /** SHA-256 over the bytes that are covered, in lower-case hexadecimal. */
    String coveredDigest(byte[] file) {
        return digest(sum -> {
            sum.update(file, 0, from);
            sum.update(file, to, end - to);
        });
    }

    /** SHA-256 over the version of the file that this closes, in lower-case hexadecimal. */
    String versionDigest(byte[] file) {
        return digest(sum -> sum.update(file, 0, end));
    }

    private static String digest(Consumer<MessageDigest> bytes) {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            bytes.accept(sum);
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
