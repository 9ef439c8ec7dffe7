package org.shangliang.app.congress.vote;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A code to vote with (表决码): twelve characters on a slip; the program keeps their digest. */
record VoteCode(String characters) {
    private static final int LENGTH = 12;

    /** A code has 60 bits; a digest twice as long as they finds one voter among all, and guesses are tried against it alike. */
    private static final int KEPT = 16;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern GAPS = Pattern.compile("[\\s\\-\u3000]");
    private static final SecureRandom RANDOM = new SecureRandom();

    static VoteCode fresh() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        var code = new StringBuilder(LENGTH);
        for (byte one : bytes) {
            code.append(ALPHABET.charAt(one & 31));
        }
        return new VoteCode(code.toString());
    }

    /** What somebody typed, in whatever case, with or without gaps; the letters easily misread are forgiven. */
    static Optional<VoteCode> read(String typed) {
        var plain = GAPS.matcher(typed.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean fits = plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return fits ? Optional.of(new VoteCode(plain)) : Optional.empty();
    }

    /** In groups of four, as it is printed. */
    String spaced() {
        return characters.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the program keeps: half of the digest, which the roll carries in every line and every log of it. */
    byte[] digest(byte[] salt) {
        return Arrays.copyOf(Hash.of(salt, bytes()), KEPT);
    }

    /** The characters, in ASCII. */
    byte[] bytes() {
        return characters.getBytes(StandardCharsets.US_ASCII);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "VoteCode";
    }
}
