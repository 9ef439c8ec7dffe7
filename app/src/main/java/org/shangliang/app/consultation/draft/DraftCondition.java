package org.shangliang.app.consultation.draft;

import org.shangliang.app.consultation.CaseContext;
import org.shangliang.law.Ruling;

/** A condition that a case must meet before its draft is fixed (定草案的条件). */
@FunctionalInterface
public interface DraftCondition {

    /** Whether it is met; changes nothing. */
    Ruling of(CaseContext context);
}
