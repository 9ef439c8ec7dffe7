package org.shangliang.app.organization.phonebook;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers of the mainland (电话号码) as people write them, and the one way they are kept. */
final class PhoneNumber {
    private static final Pattern MOBILE = Pattern.compile("(?:86)?(1[3-9][0-9]{9})");
    private static final Pattern LANDLINE = Pattern.compile("(?:86)?(0(?:10|2[0-9])|0[3-9][0-9]{2})([2-9][0-9]{6,7})");
    private static final int LONGEST_EXTENSION = 6;
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private PhoneNumber() {}

    /** The number without blanks, hyphens and brackets; after a letter comes the extension. Empty if it is none. */
    static Optional<String> read(String typed) {
        int letter = 0;
        while (letter < typed.length() && !Character.isLetter(typed.charAt(letter)) && typed.charAt(letter) != '#') {
            letter++;
        }
        var digits = digits(typed.substring(0, letter));
        var extension = digits(typed.substring(letter));
        var mobile = MOBILE.matcher(digits);
        if (mobile.matches() && letter == typed.length()) {
            return Optional.of(mobile.group(1));
        }
        var landline = LANDLINE.matcher(digits);
        if (!landline.matches()
                || extension.length() > LONGEST_EXTENSION
                || letter < typed.length() && extension.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(landline.group(1) + "-" + landline.group(2) + (extension.isEmpty() ? "" : "," + extension));
    }

    static String masked(String number) {
        int end = Math.max(HEAD, number.length() - TAIL);
        return number.substring(0, HEAD) + "*".repeat(end - HEAD) + number.substring(end);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
