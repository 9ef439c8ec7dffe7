package org.shangliang.app.consultation;

import org.shangliang.app.consultation.model.Aim;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.law.Ruling;

/**
 * One lawful step of a case. The browser's form and the API's twin both run it through {@link CaseDesk}. {@code S} is
 * the state of the module that owns the step.
 */
public abstract class CaseStep<C extends CaseCommand, S> {
    private final StepRule rule;
    private final Class<C> payload;
    private final Lifecycle lifecycle;

    protected CaseStep(StepRule rule, Class<C> payload, Lifecycle lifecycle) {
        this.rule = rule;
        this.payload = payload;
        this.lifecycle = lifecycle;
    }

    /** What is fixed about the step. */
    public final StepRule rule() {
        return rule;
    }

    /** The payload, a record. */
    public final Class<C> payload() {
        return payload;
    }

    /** The table in which the step's lines stand. */
    public final Lifecycle lifecycle() {
        return lifecycle;
    }

    /** The state of the owner module for this case. */
    public abstract S load(CaseFile file);

    /** Writes the state that follows and answers the case file as it then stands. */
    public abstract CaseFile save(CaseFile file, S state);

    /**
     * Whether the act may have happened before the last act recorded, because it reaches the docket from outside (a
     * receipt or an opinion of the authority); the step then judges its dates itself.
     */
    public boolean mayPrecede() {
        return false;
    }

    /**
     * Whether the act is a note in the margin of the procedure, for instance a pass at a clause: it moves no day, so that
     * what happened on paper before it can still be recorded after it.
     */
    public boolean isMarginal() {
        return false;
    }

    /** In which cases there is such a step: in all, or only where a contract or only where an accord is to come of it. */
    public Aim aim() {
        return Aim.EITHER;
    }

    /** What can be said before any input: conditions that are still missing. Changes nothing. */
    public Ruling gate(S state, CaseContext context) {
        return Ruling.permitted();
    }

    /** Judges the command. Changes nothing. */
    public abstract Decision<S> decide(C command, S state, CaseContext context);
}
