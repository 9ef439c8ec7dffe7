package org.shangliang.app.contract.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the code on the notice board answers (扫码核对), and the text where the employer has opened it. */
public record PublishedPage(
        String id,
        String employer,
        String title,
        String number,
        Match match,
        String typed,
        String adoptedOn,
        String inForceOn,
        String term,
        @Nullable String endedOn,
        String mark,
        List<Clause> clauses,
        List<String> parties) {

    /** How the digits compare. */
    public enum Match {
        /** None were given (没有填). */
        ASKED,
        /** The same text (同一份). */
        SAME,
        /** Another text (不是这一份). */
        OTHER
    }

    /** One clause of the text. */
    public record Clause(int number, String text) {}
}
