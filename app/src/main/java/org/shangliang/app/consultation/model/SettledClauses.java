package org.shangliang.app.consultation.model;

import java.util.List;
import java.util.UUID;

/** Tells which clauses both chiefs initialled at the table (已谈成条款), in the order of the contract's chapters. */
@FunctionalInterface
public interface SettledClauses {

    /** The clauses agreed, and how many are still being talked about. */
    record Settled(List<Draft.Clause> agreed, int open) {}

    /** What a case has settled so far. */
    Settled of(UUID caseId);
}
