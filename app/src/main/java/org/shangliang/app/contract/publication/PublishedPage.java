package org.shangliang.app.contract.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

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
        List<String> parties,
        @Nullable Words words,
        FormValues form) {

    /** How the digits compare; they prove the code alone, since whoever copies a sheet copies its code too. */
    public enum Match {
        /** None were given (没有填). */
        ASKED,
        /** The code of this contract (是这份合同的码). */
        KNOWN,
        /** Not its code (不是这份合同的码). */
        OTHER
    }

    /** How words from a sheet compare with the adopted text, and which of them are not in it. */
    public record Words(boolean good, String told, List<String> strange) {}

    /** One clause of the text. */
    public record Clause(int number, String text) {}
}
