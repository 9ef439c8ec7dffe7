package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/**
 * A letter of supervision (提示函、劳动法律监督意见书、劳动法律监督建议书).
 *
 * @param employer the enterprise it is about
 * @param caseNumber the consultation it is about, if there is one
 * @param facts what was found, a line each
 * @param demands what is asked for, a line each
 * @param replyBy by when an answer is asked for; set by the sender, not by law
 */
public record SupervisionLetter(
        Letter letter,
        Form form,
        Party employer,
        @Nullable String caseNumber,
        List<String> facts,
        List<String> demands,
        List<LegalBasis> basis,
        @Nullable LocalDate replyBy,
        @Nullable String contact)
        implements Paper {
    public SupervisionLetter {
        facts = List.copyOf(facts);
        demands = List.copyOf(demands);
        basis = List.copyOf(basis);
    }

    /** What kind of letter it is (文书种类). */
    public enum Form {
        /** Reminds of a duty (提示函). */
        NOTE,
        /** Asks the enterprise to mend (劳动法律监督意见书). */
        OPINION,
        /** Asks the labour authority to act (劳动法律监督建议书). */
        PROPOSAL
    }

    @Override
    public String kind() {
        return "supervision-letter";
    }
}
