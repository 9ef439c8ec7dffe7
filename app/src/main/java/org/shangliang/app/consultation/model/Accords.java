package org.shangliang.app.consultation.model;

import java.util.List;

/** Tells which cases end in an accord with platform workers, who have no labour relation (平台劳动者协商成果). */
public interface Accords {

    /** For which trade, with which platforms, and what changes for the workers. */
    record Content(String area, List<String> platforms, List<Change> changes) {}

    /** What changes: what it is about, how it was, how it will be. */
    record Change(String topic, String before, String after) {}

    /** Whether the case ends in an accord and not in a contract; the law of its kind says so, or those at its table. */
    boolean isAccord(CaseFile file);

    /** What its text tells besides its clauses. */
    Content content(CaseFile file);
}
