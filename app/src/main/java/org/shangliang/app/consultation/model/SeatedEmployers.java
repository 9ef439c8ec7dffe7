package org.shangliang.app.consultation.model;

import java.util.List;
import java.util.Optional;

/** Tells which employers a sectoral or regional contract is made for (参加单位), for the text of a draft. */
@FunctionalInterface
public interface SeatedEmployers {

    /** The name of the contract, its employers, and whether it binds only those who recognise or seal it. */
    record Seated(String title, List<String> names, boolean onlyBound) {}

    /** The employers of a case; nothing where one employer talks alone, or where no contract is meant to come of it. */
    Optional<Seated> of(CaseFile file);
}
