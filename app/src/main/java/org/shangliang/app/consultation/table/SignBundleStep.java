package org.shangliang.app.consultation.table;

import java.util.ArrayList;
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
        var sides = new ArrayList<>(deal.initials());
        if (command.undo()) {
            sides.remove(side);
            return recorded("deal.undone", table.with(deal.initialledBy(sides)), deal, context);
        }
        var met = deal.parts().stream()
                .map(part -> table.clause(part.clause()))
                .map(clause -> SignStep.met(clause.number(), clause.last().text(), conditions, context))
                .reduce(Ruling.permitted(), Ruling::and);
        if (met instanceof Refused(var grounds)) {
            return new Decision.Refused<>(grounds);
        }
        sides.add(side);
        var next = table.with(deal.initialledBy(sides));
        return sides.size() < Side.values().length
                ? recorded("deal.initialled", next, deal, context)
                : recorded("deal.agreed", agreed(next, deal, context), deal, context);
    }

    private Table agreed(Table table, PackageDeal deal, CaseContext context) {
        var next = table;
        for (var part : deal.parts()) {
            var clause = next.clause(part.clause());
            for (var side : Side.values()) {
                var team = context.file().team(side);
                var chief = team == null
                        ? ""
                        : team.chief().map(member -> member.name()).orElse("");
                if (!clause.initialledBy(side)) {
                    clause = clause.initialled(new Initial(side, part.pass(), chief, clock.instant()));
                }
            }
            next = next.with(clause);
        }
        return next;
    }

    private static Accepted<Table> recorded(String kind, Table next, PackageDeal deal, CaseContext context) {
        return Accepted.of(kind, next).fact("deal", deal.number()).fact("side", side(context));
    }
}
