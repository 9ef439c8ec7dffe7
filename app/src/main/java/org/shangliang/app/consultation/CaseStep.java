package org.shangliang.app.consultation;

import org.shangliang.app.consultation.model.Aim;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.law.Ruling;

/**
 * One lawful step of a case. The browser's form and the API's twin both run it through {@link CaseDesk}. {@code S} is
 * the state of the module that owns the step.
 */
public interface CaseStep<C extends CaseCommand, S> {

    /** What is fixed about the step. */
    StepRule rule();

    /** The payload, a record. */
    Class<C> payload();

    /** The table in which the step's lines stand. */
    Lifecycle lifecycle();

    /** The state of the owner module for this case. */
    S load(CaseFile file);

    /** Writes the state that follows and answers the case file as it then stands. */
    CaseFile save(CaseFile file, S state);

    /**
     * Whether the act may have happened before the last act recorded, because it reaches the docket from outside (a
     * receipt or an opinion of the authority); the step then judges its dates itself.
     */
    default boolean mayPrecede() {
        return false;
    }

    /**
     * Whether the act is a note in the margin of the procedure, for instance a pass at a clause: it moves no day, so that
     * what happened on paper before it can still be recorded after it.
     */
    default boolean isMarginal() {
        return false;
    }

    /** In which cases there is such a step: in all, or only where a contract or only where an accord is to come of it. */
    default Aim aim() {
        return Aim.EITHER;
    }

    /** What can be said before any input: conditions that are still missing. Changes nothing. */
    default Ruling gate(S state, CaseContext context) {
        return Ruling.permitted();
    }

    /** Judges the command. Changes nothing. */
    Decision<S> decide(C command, S state, CaseContext context);
}
