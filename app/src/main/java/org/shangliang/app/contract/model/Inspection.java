package org.shangliang.app.contract.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check of how the contract is kept (履约检查), clause by clause. */
public record Inspection(LocalDate heldOn, List<Finding> findings, boolean reportedToCongress) {

    /** What was found for a clause, and what will put it right by when. */
    public record Finding(
            int clause,
            State state,
            @Nullable String remedy,
            @Nullable LocalDate remedyBy) {}

    /** How far a clause is kept. */
    public enum State {
        /** Kept (已履行). */
        DONE,
        /** Kept in part (部分履行). */
        PARTLY,
        /** Not kept (未履行). */
        NOT,
        /** Not due yet (未到期). */
        NOT_DUE
    }
}
