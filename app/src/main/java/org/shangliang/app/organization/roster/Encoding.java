package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** In which characters a text file is written, what parts its cells, and how many lines it has. */
record Encoding(Charset charset, char delimiter, int lines) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] LITTLE_END_FIRST = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_END_FIRST = {(byte) 0xFE, (byte) 0xFF};
    private static final int PIECE = 1 << 16;

    /** UTF-8 if the whole file is, else GB18030 if the whole file is, else no text of ours. */
    static Encoding detect(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(2);
            if (Arrays.equals(head, LITTLE_END_FIRST) || Arrays.equals(head, BIG_END_FIRST)) {
                return decoded(file, StandardCharsets.UTF_16);
            }
        }
        try {
            return decoded(file, StandardCharsets.UTF_8);
        } catch (Unreadable notUtf8) {
            return decoded(file, GB18030);
        }
    }

    CsvSheet sheet(Path file) {
        return new CsvSheet(file, charset, delimiter);
    }

    private static Encoding decoded(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        CharBuffer chars = CharBuffer.allocate(PIECE);
        int lines = 0;
        String beginning = "";
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                if (result.isError()) {
                    throw new Unreadable("file.kind");
                }
                chars.flip();
                lines += lines(chars);
                beginning = beginning.isEmpty() ? chars.toString() : beginning;
                chars.clear();
                bytes.compact();
            }
        }
        return new Encoding(charset, delimiter(beginning), lines);
    }

    private static int lines(CharBuffer chars) {
        int lines = 0;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\n') {
                lines++;
            } else if (c == 0) {
                throw new Unreadable("file.kind");
            }
        }
        return lines;
    }

    private static char delimiter(String beginning) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', '\t', ';'}) {
            long found =
                    beginning.chars().limit(4_000).filter(c -> c == candidate).count();
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }
}
