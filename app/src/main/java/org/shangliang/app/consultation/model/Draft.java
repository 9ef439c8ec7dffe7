package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The draft contract (草案) that both chiefs signed: numbered clauses, term, and the digest of its one text. */
public record Draft(
        int round,
        String title,
        LocalDate termFrom,
        LocalDate termTo,
        List<Clause> clauses,
        @Nullable WageTerms wage,
        LocalDate signedOn,
        String digest) {

    /** With the digest of its one text. */
    public Draft sealed(String textDigest) {
        return new Draft(round, title, termFrom, termTo, clauses, wage, signedOn, textDigest);
    }

    /** One numbered clause under its statutory heading. */
    public record Clause(int number, String heading, String text) {}
}
