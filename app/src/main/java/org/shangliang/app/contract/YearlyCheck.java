package org.shangliang.app.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Effect;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Deadline;
import org.shangliang.law.Ground;
import org.shangliang.law.PeriodUnit;
import org.shangliang.law.StatuteBook;

/**
 * When a contract is to be checked and reported on next (年度履约检查): as often as the pack says; where no source says it, once a
 * year, which is called a reminder of our own. Once before the term ends in any case. It makes nobody late.
 */
final class YearlyCheck {
    static final String KIND = "INSPECTION";
    private static final String WAGE_RULE = "report.wage_performance";
    private static final String RULE = "report.to_congress";
    private static final int MONTHS = 12;

    private YearlyCheck() {}

    /** The first check falls due with the effect. */
    static Accepted<ContractFile> begun(Accepted<ContractFile> accepted, Effect effect, CaseFile file) {
        return accepted.deadline(new DeadlineChange.Opened(KIND, first(effect, file)));
    }

    /** A check was made: what was due is done, and the next falls due if the contract lasts so long. */
    static Accepted<ContractFile> made(Accepted<ContractFile> accepted, Effect effect, CaseContext context) {
        var on = context.occurredOn();
        var done = context.running(KIND).isPresent() ? accepted.deadline(new DeadlineChange.Met(KIND, on)) : accepted;
        return next(on, effect, context.file())
                .map(deadline -> done.deadline(new DeadlineChange.Opened(KIND, deadline)))
                .orElse(done);
    }

    static Deadline first(Effect effect, CaseFile file) {
        var from = effect.inForceOn();
        var yearly = yearly(from, file);
        return lasts(yearly, effect) ? yearly : byTheEnd(from, effect.termTo());
    }

    static Optional<Deadline> next(LocalDate from, Effect effect, CaseFile file) {
        return Optional.of(yearly(from, file)).filter(deadline -> lasts(deadline, effect));
    }

    private static boolean lasts(Deadline deadline, Effect effect) {
        var due = deadline.due();
        return due != null && !due.isAfter(effect.termTo());
    }

    private static Deadline yearly(LocalDate from, CaseFile file) {
        var header = file.header();
        var law = StatuteBook.of(header.region(), header.kind(), from);
        var key = header.kind() == ContractKind.WAGE && law.rule(WAGE_RULE).isPresent() ? WAGE_RULE : RULE;
        var ruled = law.yearly(key, from);
        return ruled.due() == null ? own(from) : ruled;
    }

    private static Deadline own(LocalDate from) {
        var due = from.plusMonths(MONTHS);
        var note = new Ground("contract.inspection.own", List.of(), List.of());
        return new Deadline(from, due.minusMonths(1), due, MONTHS, PeriodUnit.MONTH, List.of(), false, List.of(note));
    }

    /** A contract shorter than the period is checked once before its term ends. */
    private static Deadline byTheEnd(LocalDate from, LocalDate termTo) {
        var month = termTo.minusMonths(1);
        var note = new Ground("contract.inspection.by-the-end", List.of(), List.of());
        return new Deadline(
                from,
                month.isBefore(from) ? from : month,
                termTo,
                (int) ChronoUnit.DAYS.between(from, termTo),
                PeriodUnit.CALENDAR_DAY,
                List.of(),
                false,
                List.of(note));
    }
}
