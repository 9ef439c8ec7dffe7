package org.shangliang.app.contract.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of how the contract is kept (履约检查), clause by clause.
 *
 * @param reportedToCongress whether the congress has heard of it
 * @param report when and at which meeting, where that was recorded afterwards
 */
public record Inspection(
        LocalDate heldOn,
        List<Finding> findings,
        boolean reportedToCongress,
        @Nullable Report report) {

    /** Just made. */
    public Inspection(LocalDate heldOn, List<Finding> findings, boolean reportedToCongress) {
        this(heldOn, findings, reportedToCongress, null);
    }

    /** The congress was told. */
    public Inspection reported(Report told) {
        return new Inspection(heldOn, findings, true, told);
    }

    /** The report to the congress (向大会报告): on which day, at which meeting. */
    public record Report(LocalDate on, String meeting) {}

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
