package org.shangliang.app.organization;

import java.util.Optional;
import java.util.UUID;

/** Tells which employer a case concerns; the module that keeps the cases provides it, so that a case's scope reaches its employer. */
public interface CaseEmployer {

    /** The employer (用人单位) of a case, if there is such a case. */
    Optional<UUID> employerOf(UUID caseId);
}
