package org.shangliang.app.congress.vote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/** The receipt of a ballot (投票回执): its digest as six words and sixteen digits, which never show the choice. */
public record BallotReceipt(String digest) {
    private static final int WORDS = 6;
    private static final int DIGITS = 16;
    private static final List<String> LIST = list();

    static BallotReceipt of(byte[] digest) {
        return new BallotReceipt(Hash.hex(digest));
    }

    /** Six words, one for each of the first six bytes. */
    public List<String> words() {
        return IntStream.range(0, WORDS)
                .mapToObj(at -> LIST.get(Integer.parseInt(digest.substring(2 * at, 2 * at + 2), 16)))
                .toList();
    }

    /** The first sixteen digits, in groups of four. */
    public String digits() {
        return digest.substring(0, DIGITS).replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static List<String> list() {
        try {
            return new ClassPathResource("congress/words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split(" ")).stream())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
