package org.shangliang.app.campaign.notice;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an official document (文号): the issuer's word, the year in six-cornered brackets, the sequence. */
record NoticeNumber(String word, int year, int sequence, String text) {
    private static final Pattern FORM = Pattern.compile(
            "(\\S{1,20})[\\u3014\\[(\\uFF08\\u3010\\uFF3B]((?:19|20)\\d{2})[\\u3015\\])\\uFF09\\u3011\\uFF3D]"
                    + "0*([1-9]\\d{0,4})(\\p{IsHan})");

    /** Reads a number as people type it; other brackets are put right, leading noughts dropped (GB/T 9704). */
    static Optional<NoticeNumber> of(String typed) {
        var found = FORM.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var text = found.group(1) + '\u3014' + found.group(2) + '\u3015' + found.group(3) + found.group(4);
        return Optional.of(new NoticeNumber(
                found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)), text));
    }
}
