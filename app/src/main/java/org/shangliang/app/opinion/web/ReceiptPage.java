package org.shangliang.app.opinion.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/**
 * What became of a worker's words (意见去向页), or the question for the receipt code.
 *
 * @param withdrawable the code, where its holder may take the words back
 */
public record ReceiptPage(FormValues form, String call, String standing, List<Way> ways, String withdrawable) {

    /** One matter and the stages it has come through. */
    public record Way(String title, List<Stage> stages) {}

    /** One stage: reached ({@code done}), the one it waits for ({@code next}), or still to come. */
    public record Stage(String label, String text, boolean done, boolean next) {}

    /** Nothing has been asked yet. */
    public static ReceiptPage blank(FormValues form) {
        return new ReceiptPage(form, "", "", List.of(), "");
    }
}
