package org.shangliang.app.contract.signing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code on a page of a printed set (页码二维码): which text, which page of how many. */
record PageCode(String digest, int page, int of) {
    private static final Pattern FORM = Pattern.compile("SL1/([0-9A-F]{64})/(\\d{1,3})/(\\d{1,3})");

    /** As the QR code says it; capitals and digits alone make the smallest picture. */
    String text() {
        return "SL1/" + digest.toUpperCase(Locale.ROOT) + "/" + page + "/" + of;
    }

    /** The code of a text that was read, if it is one of ours. */
    static Optional<PageCode> read(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new PageCode(
                        form.group(1).toLowerCase(Locale.ROOT),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3))))
                : Optional.empty();
    }
}
