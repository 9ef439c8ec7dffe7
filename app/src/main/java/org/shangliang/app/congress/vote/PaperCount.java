package org.shangliang.app.congress.vote;

import java.util.List;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** What one teller counted in the box of paper ballots (纸质选票计数). */
public record PaperCount(int inFavour, int against, int abstained, int invalid) {
    /** No paper ballots. */
    static final PaperCount NONE = new PaperCount(0, 0, 0, 0);

    /** All ballots counted. */
    public int sum() {
        return inFavour + against + abstained + invalid;
    }

    /** Where this count differs from the other teller's, field by field. */
    List<FieldError> differing(PaperCount other) {
        record Pair(String field, int mine, int theirs) {}
        return List.of(
                        new Pair("for", inFavour, other.inFavour),
                        new Pair("against", against, other.against),
                        new Pair("abstain", abstained, other.abstained),
                        new Pair("invalid", invalid, other.invalid))
                .stream()
                .filter(pair -> pair.mine != pair.theirs)
                .map(pair -> new FieldError(
                        pair.field,
                        "congress.teller.differs." + pair.field,
                        List.of(String.valueOf(Math.abs(pair.mine - pair.theirs)))))
                .toList();
    }
}
