package org.shangliang.app.congress.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two tellers (计票人、监票人): each enters what he counted, and learns only whether and where the two differ. */
@Component
public class Tellers {
    private final VoteStore votes;
    private final RollStore roll;
    private final CountStore counts;
    private final VoteRoom room;

    Tellers(VoteStore votes, RollStore roll, CountStore counts, VoteRoom room) {
        this.votes = votes;
        this.roll = roll;
        this.counts = counts;
        this.room = room;
    }

    /** How far the counting of paper has come. */
    public enum Progress {
        /** No paper ballot was given (没有发纸质选票). */
        NO_PAPER,
        /** Neither or only one has counted (等计票). */
        WAITING,
        /** The two counts differ (两人不一致). */
        DIFFERING,
        /** The two counts agree (两人一致). */
        AGREED
    }

    /** Takes a teller's count; answers where it differs from the other's, nothing if it does not or he has not counted. */
    @Transactional
    public List<FieldError> count(UUID id, String code, PaperCount count) {
        var vote = room.find(id);
        var teller = teller(id, code).orElseThrow(() -> invalid("code", "congress.teller.code"));
        if (!vote.isOpen()) {
            throw invalid("code", "congress.teller.not-open");
        }
        var errors = new ArrayList<FieldError>();
        check("for", count.inFavour(), errors);
        check("against", count.against(), errors);
        check("abstain", count.abstained(), errors);
        check("invalid", count.invalid(), errors);
        int given = roll.headcount(id).onPaper();
        if (errors.isEmpty() && count.sum() > given) {
            errors.add(new FieldError(
                    "for", "congress.teller.too-many", List.of(String.valueOf(count.sum()), String.valueOf(given))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        counts.counted(id, teller, count);
        var other = counts.counts(id).get(3 - teller);
        return other == null ? List.of() : count.differing(other);
    }

    /** Which of the two holds this code. */
    Optional<Integer> teller(UUID id, String typed) {
        var code = VoteCode.read(typed);
        var secrets = votes.secrets(id);
        if (code.isEmpty() || secrets.isEmpty()) {
            return Optional.empty();
        }
        var digest = code.get().digest(secrets.get().salt());
        return Arrays.equals(digest, secrets.get().firstCode())
                ? Optional.of(1)
                : Arrays.equals(digest, secrets.get().secondCode()) ? Optional.of(2) : Optional.empty();
    }

    /** How far the counting has come. */
    Progress progress(UUID id, Headcount head) {
        var all = counts.counts(id);
        if (head.onPaper() == 0) {
            return Progress.NO_PAPER;
        }
        if (all.size() < 2) {
            return Progress.WAITING;
        }
        return Objects.equals(all.get(1), all.get(2)) ? Progress.AGREED : Progress.DIFFERING;
    }

    /** What both counted; nothing where no paper ballot was given. */
    PaperCount agreed(UUID id, Headcount head) {
        var all = counts.counts(id);
        return switch (progress(id, head)) {
            case NO_PAPER -> PaperCount.NONE;
            case WAITING -> throw invalid("teller", "congress.teller.waiting");
            case DIFFERING -> throw invalid("teller", "congress.teller.differing");
            case AGREED -> all.getOrDefault(1, PaperCount.NONE);
        };
    }

    private static void check(String field, int count, List<FieldError> errors) {
        if (count < 0) {
            errors.add(new FieldError(field, "congress.teller.number"));
        }
    }

    private static InvalidInput invalid(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
