package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Side;

/**
 * The letter of reply (答复书).
 *
 * @param from the side that answers
 * @param offerTitle what the offer was called, or its number
 * @param reason the proper reason of a refusal, or why another time
 * @param recorder who is proposed to keep the minutes
 */
public record ReplyLetter(
        Letter letter,
        Side from,
        ContractKind contract,
        @Nullable String offerTitle,
        @Nullable LocalDate offerReceivedOn,
        Answer answer,
        @Nullable String reason,
        Meeting meeting,
        Delegation ownSide,
        @Nullable Person recorder,
        InformationRequest information,
        List<LegalBasis> basis,
        @Nullable String contact)
        implements Paper {
    public ReplyLetter {
        basis = List.copyOf(basis);
    }

    /** What is answered (答复意见). */
    public enum Answer {
        /** Agrees (同意). */
        ACCEPT,
        /** Agrees, at another time (同意，另约时间). */
        OTHER_TIME,
        /** Declines with a reason (不同意). */
        DECLINE
    }

    @Override
    public String kind() {
        return "reply-letter";
    }
}
