package org.shangliang.app.opinion;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A receipt code (回执码): sixteen characters that only its holder has; the program keeps their digest. */
record ReceiptCode(String characters) {
    static final int LENGTH = 16;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh one, for a slip of paper. */
    static ReceiptCode fresh() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** The one that belongs to a form: sent twice, a form gives the same receipt and counts once. */
    static ReceiptCode of(byte[] seal, String ticket) {
        return of(hmac(seal, "receipt " + ticket));
    }

    /** What somebody typed, in whatever case, with or without gaps; the letters easily misread are forgiven. */
    static Optional<ReceiptCode> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-\u3000]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean fits = plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return fits ? Optional.of(new ReceiptCode(plain)) : Optional.empty();
    }

    private static ReceiptCode of(byte[] bytes) {
        var code = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            code.append(ALPHABET.charAt(bytes[at] & 31));
        }
        return new ReceiptCode(code.toString());
    }

    /** In groups of four, as it is printed. */
    String spaced() {
        return characters.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the program keeps. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(characters.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
