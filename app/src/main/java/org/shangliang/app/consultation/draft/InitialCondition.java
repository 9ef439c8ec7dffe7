package org.shangliang.app.consultation.draft;

import java.util.UUID;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.law.Ruling;

/** A condition that a clause must meet before a chief initials it (草签条款的条件). */
@FunctionalInterface
public interface InitialCondition {

    /** Whether the text of a clause on the table may be initialled; changes nothing. */
    Ruling of(UUID clause, int number, String text, CaseContext context);
}
