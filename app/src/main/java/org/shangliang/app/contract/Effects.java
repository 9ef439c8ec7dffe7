package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Effect;
import org.shangliang.app.contract.model.Effect.Way;
import org.shangliang.law.Duty;
import org.shangliang.law.StatuteBook;

/** What a contract's taking effect brings with it (生效): publication falls due, and the renewal window is laid down. */
final class Effects {
    private static final List<Duty> AFTER_EFFECT = List.of(Duty.PUBLISH, Duty.RENEWAL_WINDOW);

    private Effects() {}

    /** The effect on a day, for the term of the draft. */
    static Effect on(LocalDate day, Way way, boolean presumed, CaseFile file) {
        var draft = Objects.requireNonNull(file.draft());
        var window = book(file, day).renewalWindow(draft.termTo());
        var from = window.remindOn() == null ? draft.termTo() : window.remindOn();
        return new Effect(day, way, presumed, draft.termFrom(), draft.termTo(), from);
    }

    /** In force, recorded as {@code kind}. */
    static Accepted<ContractFile> begun(String kind, ContractFile state, Effect effect, CaseFile file) {
        var law = book(file, effect.inForceOn());
        var accepted = Accepted.of(kind, state.effective(effect))
                .fact("inForceOn", effect.inForceOn())
                .fact("way", effect.way())
                .fact("presumed", effect.presumed())
                .fact("termTo", effect.termTo())
                .digest(state.current().textDigest())
                .deadline(
                        new DeadlineChange.Opened(Duty.PUBLISH.name(), law.deadline(Duty.PUBLISH, effect.inForceOn())))
                .deadline(new DeadlineChange.Opened(Duty.RENEWAL_WINDOW.name(), law.renewalWindow(effect.termTo())))
                .event(new ContractInForce(file.header().id(), effect.inForceOn(), effect.presumed()));
        return YearlyCheck.begun(accepted, effect, file);
    }

    /** The same effect on another day: publication counts from the day put right, if it is still to be done. */
    static Accepted<ContractFile> redated(
            Accepted<ContractFile> accepted, Effect before, Effect now, CaseContext context) {
        var corrected = accepted.fact("inForceOn", now.inForceOn()).fact("corrects", before.inForceOn());
        var checked = !accepted.state().performance().inspections().isEmpty();
        var dated = checked ? corrected : YearlyCheck.begun(corrected, now, context.file());
        return context.running(Duty.PUBLISH).isEmpty()
                ? dated
                : dated.deadline(new DeadlineChange.Opened(
                        Duty.PUBLISH.name(), context.law().deadline(Duty.PUBLISH, now.inForceOn())));
    }

    /** No longer in force: what it brought with it falls away. */
    static Accepted<ContractFile> undone(Accepted<ContractFile> accepted, CaseContext context) {
        for (var duty : AFTER_EFFECT) {
            if (context.running(duty).isPresent()) {
                accepted = accepted.deadline(new DeadlineChange.Withdrawn(duty.name()));
            }
        }
        return context.running(YearlyCheck.KIND).isPresent()
                ? accepted.deadline(new DeadlineChange.Withdrawn(YearlyCheck.KIND))
                : accepted;
    }

    private static StatuteBook book(CaseFile file, LocalDate on) {
        return StatuteBook.of(file.header().region(), file.header().kind(), on);
    }
}
