package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/**
 * The resolution of the workers' congress or assembly (职工代表大会决议).
 *
 * @param body the full name of the meeting, with its term and session
 * @param assembly whether all workers met (职工大会) and not delegates
 * @param textDigest the digest of the text that was put to the vote
 * @param agenda what the meeting dealt with (议程)
 * @param remarks what delegates said when they deliberated (审议意见)
 * @param items the counts of each item where it was voted item by item; empty for a vote on the whole draft
 * @param tellers who counted, if it is known
 * @param recordedReason what the chair recorded where exactly half consented
 */
public record CongressResolution(
        Party employer,
        @Nullable Party union,
        String body,
        boolean assembly,
        @Nullable LocalDate on,
        @Nullable String place,
        Count count,
        Result result,
        String textTitle,
        @Nullable String textDigest,
        @Nullable String recordedReason,
        List<String> agenda,
        @Nullable String remarks,
        @Nullable String presiding,
        List<LegalBasis> basis,
        List<Item> items,
        @Nullable Tellers tellers)
        implements Paper {
    public CongressResolution {
        agenda = List.copyOf(agenda);
        basis = List.copyOf(basis);
        items = List.copyOf(items);
    }

    /** The counts of one item, where items were voted on one by one (逐项表决). */
    public record Item(
            int number, String title, int inFavour, int against, int abstained, int invalid, Result result) {}

    /** Who counted the ballots (计票人、监票人). */
    public record Tellers(String first, String second) {}

    /** The items that were not adopted and go back to the table. */
    public List<Item> failed() {
        return items.stream().filter(item -> item.result() == Result.REJECTED).toList();
    }

    /** The numbers of the vote (表决情况); a null number is filled in by hand. */
    public record Count(
            boolean secret,
            @Nullable Integer entitled,
            @Nullable Integer present,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable Integer invalid,
            @Nullable Integer needed) {}

    /** What was resolved (表决结果). */
    public enum Result {
        /** Adopted (通过). */
        ADOPTED,
        /** Rejected (未通过). */
        REJECTED,
        /** Exactly half: goes on with a recorded reason (恰为半数). */
        CONTESTED
    }

    @Override
    public String kind() {
        return "congress-resolution";
    }
}
