package org.shangliang.law;

import java.util.Locale;

/** Unified social credit codes (统一社会信用代码), GB 32100-2015. */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Checks length, alphabet, region digits and check character; lower case is accepted. */
    public static CreditCodeCheck check(String code) {
        var plain = normalized(code);
        if (plain.length() != LENGTH) {
            return CreditCodeCheck.wrong("creditCode.length", plain.length());
        }
        for (var place = 0; place < LENGTH; place++) {
            if (ALPHABET.indexOf(plain.charAt(place)) < 0) {
                return CreditCodeCheck.wrong("creditCode.character", place + 1, plain.charAt(place));
            }
        }
        if (!plain.substring(2, 8).matches("\\d{6}")) {
            return CreditCodeCheck.wrong("creditCode.region", plain.substring(2, 8));
        }
        return plain.charAt(LENGTH - 1) == checkCharacter(plain)
                ? CreditCodeCheck.ok()
                : CreditCodeCheck.wrong("creditCode.check");
    }

    /** The code in upper case without blanks. */
    public static String normalized(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /** Completes the first seventeen characters with their check character, for invented data. */
    public static String withCheckDigit(String first17) {
        var plain = normalized(first17);
        if (plain.length() != LENGTH - 1 || plain.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new ImpossibleValue("first17", "creditCode.first17", first17);
        }
        return plain + checkCharacter(plain);
    }

    private static char checkCharacter(String code) {
        var sum = 0;
        var weight = 1;
        for (var place = 0; place < LENGTH - 1; place++) {
            sum += ALPHABET.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
