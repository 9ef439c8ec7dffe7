package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.law.Duty;
import org.shangliang.law.Ground;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Rule;
import org.shangliang.law.Side;
import org.shangliang.law.StatuteBook;

/** All that a decision may look at: the case, its stage, who acts, the days, the law in force on the day of the act. */
public record CaseContext(
        CaseFile file,
        String stage,
        Actor actor,
        LocalDate today,
        LocalDate occurredOn,
        StatuteBook law,
        EmployerView employer,
        List<DeadlineRow> deadlines) {

    /** The articles behind some rules. */
    public List<LegalBasis> basis(List<String> lawKeys) {
        return lawKeys.stream()
                .flatMap(key -> law.rule(key).stream())
                .flatMap(rule -> rule.basis().stream())
                .distinct()
                .toList();
    }

    /** A ground with its articles, by the rules of law it rests on. */
    public Ground ground(String code, List<?> arguments, String... lawKeys) {
        return new Ground(code, arguments.stream().map(String::valueOf).toList(), basis(List.of(lawKeys)));
    }

    /** Whether a rule applies whose text was read, so that it may refuse and not only warn. */
    public boolean binds(String lawKey) {
        return law.rule(lawKey).map(Rule::binding).orElse(false);
    }

    /** The side of the person who acts; null for those who stand between or above the sides. */
    public @Nullable Side actingSide() {
        return StepJudge.sideOf(actor);
    }

    /** The open deadline of a duty, if it runs. */
    public Optional<DeadlineRow> running(Duty duty) {
        return running(duty.name());
    }

    /** The deadline of this kind that is still open. */
    public Optional<DeadlineRow> running(String kind) {
        return deadlines.stream()
                .filter(row -> row.kind().equals(kind) && row.metOn() == null)
                .findFirst();
    }

    /** Closes a duty's deadline on the day it was really done, and remarks when that was late; a breach needs a rule read. */
    public <S> Accepted<S> close(Accepted<S> accepted, Duty duty, LocalDate on) {
        var row = running(duty);
        if (row.isEmpty()) {
            return accepted;
        }
        var late = law.lateness(duty, row.get().deadline(), on);
        var change = late.isPresent() && binds(duty.ruleKey())
                ? new DeadlineChange.MetLate(duty.name(), on)
                : new DeadlineChange.Met(duty.name(), on);
        var wronglyMarked = late.isEmpty() && row.get().breachedOn() != null;
        return accepted.deadline(change)
                .fact("overdueWithdrawn", wronglyMarked ? duty : null)
                .notes(late.stream().toList());
    }

    /** Withdraws whatever still runs, as when the case comes to its end. */
    public <S> Accepted<S> withdrawAll(Accepted<S> accepted) {
        for (var row : deadlines) {
            if (row.metOn() == null) {
                accepted = accepted.deadline(new DeadlineChange.Withdrawn(row.kind()));
            }
        }
        return accepted;
    }
}
