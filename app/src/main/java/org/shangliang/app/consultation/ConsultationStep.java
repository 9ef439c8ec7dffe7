package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.law.Duty;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;

/** What the steps of this module share: their table, and the case file itself as their state. */
abstract class ConsultationStep<C extends CaseCommand> implements CaseStep<C, CaseFile> {
    private final StepRule rule;
    private final Class<C> payload;

    ConsultationStep(StepRule rule, Class<C> payload) {
        this.rule = rule;
        this.payload = payload;
    }

    @Override
    public final StepRule rule() {
        return rule;
    }

    @Override
    public final Class<C> payload() {
        return payload;
    }

    @Override
    public final Lifecycle lifecycle() {
        return ConsultationLifecycle.TABLE;
    }

    @Override
    public final CaseFile load(CaseFile file) {
        return file;
    }

    @Override
    public final CaseFile save(CaseFile file, CaseFile state) {
        return state;
    }

    /** A ground with its articles, by the rules of law it rests on. */
    static Ground ground(CaseContext context, String code, List<?> arguments, String... lawKeys) {
        return context.ground(code, arguments, lawKeys);
    }

    /** Refused on one ground. */
    static Ruling refuse(Ground ground) {
        return Ruling.of(List.of(ground), List.of());
    }

    /** The open deadline of a duty, if it runs. */
    static Optional<DeadlineRow> running(CaseContext context, Duty duty) {
        return context.running(duty);
    }

    /** Closes a duty's deadline on the day it was really done, and remarks when that was late. */
    static <S> Decision.Accepted<S> close(Decision.Accepted<S> accepted, CaseContext context, Duty duty, LocalDate on) {
        return context.close(accepted, duty, on);
    }
}
