package org.shangliang.app.consultation.table;

import java.util.List;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.draft.InitialCondition;
import org.shangliang.app.consultation.table.TableCommand.SignBundle;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;

/** A chief initials a package as a whole (一揽子草签); with both, all of its clauses are agreed at once. */
final class SignBundleStep extends TableStep<SignBundle> {
    private final ProductClock clock;
    private final List<InitialCondition> conditions;

    SignBundleStep(TableStore store, ProductClock clock, List<InitialCondition> conditions) {
        super(SignBundle.class, store);
        this.conditions = conditions;
        this.clock = clock;
    }

    @Override
    public Decision<Table> decide(SignBundle command, Table table, CaseContext context) {
        var deal = table.deal(command.deal());
        var stranger = notChief(context);
        if (stranger != null) {
            return new Decision.Refused<>(stranger);
        }
        if (table.state(deal) != PackageDeal.State.OPEN) {
            return refused(context, "consultation.table.package-over", deal.number());
        }
        var side = side(context);
        if (deal.initials().contains(side) != command.undo()) {
            return refused(context, "consultation.table.package-initials", deal.number());
        }
        if (command.undo()) {
            return recorded("deal.undone", table.with(deal.without(side)), deal, context);
        }
        var met = deal.parts().stream()
                .map(part -> table.clause(part.clause()))
                .map(clause -> SignStep.met(clause, clause.last().text(), conditions, context))
                .reduce(Ruling.permitted(), Ruling::and);
        if (met instanceof Refused(var grounds)) {
            return new Decision.Refused<>(grounds);
        }
        var signed =
                deal.initialled(new PackageDeal.Signer(side, context.actor().name(), clock.instant()));
        var next = table.with(signed);
        return signed.initials().size() < Side.values().length
                ? recorded("deal.initialled", next, signed, context)
                : recorded("deal.agreed", agreed(next, signed, context), signed, context);
    }

    private Table agreed(Table table, PackageDeal deal, CaseContext context) {
        var next = table;
        for (var part : deal.parts()) {
            var clause = next.clause(part.clause());
            for (var side : Side.values()) {
                if (!clause.initialledBy(side)) {
                    clause = clause.initialled(initial(side, part.pass(), deal, context));
                }
            }
            next = next.with(clause);
        }
        return next;
    }

    /** As who signed for the side put it, though another may be chief by now; a package signed before that was kept names the chief. */
    private Initial initial(Side side, int pass, PackageDeal deal, CaseContext context) {
        return deal.signer(side)
                .map(signer -> new Initial(side, pass, signer.name(), signer.at()))
                .orElseGet(() -> new Initial(side, pass, chief(side, context), clock.instant()));
    }

    private static String chief(Side side, CaseContext context) {
        var team = context.file().team(side);
        return team == null ? "" : team.chief().map(member -> member.name()).orElse("");
    }

    private static Accepted<Table> recorded(String kind, Table next, PackageDeal deal, CaseContext context) {
        return Accepted.of(kind, next).fact("deal", deal.number()).fact("side", side(context));
    }
}
