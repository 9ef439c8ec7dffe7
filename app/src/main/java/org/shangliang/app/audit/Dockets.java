package org.shangliang.app.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** The dockets (档案) of all cases. Every method joins the caller's transaction. */
public interface Dockets {

    /** Opens an empty docket for a new case and locks its head. */
    DocketHead open(UUID caseId);

    /** Locks the head of the docket until the transaction ends; every command on a case begins here. */
    DocketHead lock(UUID caseId);

    /** The head without a lock. */
    DocketHead head(UUID caseId);

    /** Appends an entry to a head locked in this transaction and publishes {@link EntryAppended}. */
    DocketHead append(DocketHead locked, NewEntry entry);

    /** The entries in order. */
    List<DocketEntry> entries(UUID caseId);

    /** Recomputes the chain and compares it with what is stored. */
    Verification verify(UUID caseId);

    /** Derives something from the entries in order, for instance the stage a case must be at. */
    default <T> T fold(UUID caseId, T start, BiFunction<T, DocketEntry, T> step) {
        T value = start;
        for (var entry : entries(caseId)) {
            value = step.apply(value, entry);
        }
        return value;
    }
}
