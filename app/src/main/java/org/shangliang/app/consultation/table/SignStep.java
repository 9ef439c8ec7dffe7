package org.shangliang.app.consultation.table;

import java.util.List;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.draft.InitialCondition;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;

/** A chief initials the last pass at a clause (草签); with the other chief's initials it is agreed. */
final class SignStep extends TableStep<Sign> {
    private final ProductClock clock;
    private final List<InitialCondition> conditions;

    SignStep(TableStore store, ProductClock clock, List<InitialCondition> conditions) {
        super(Sign.class, store);
        this.conditions = conditions;
        this.clock = clock;
    }

    @Override
    public Decision<Table> decide(Sign command, Table table, CaseContext context) {
        var clause = table.clause(command.clause());
        ProposeStep.current(clause, command.pass());
        var stranger = notChief(context);
        if (stranger != null) {
            return new Decision.Refused<>(stranger);
        }
        if (clause.state() == ClauseState.AGREED) {
            return refused(context, "consultation.table.agreed", clause.number());
        }
        return command.undo() ? undone(clause, table, context) : signed(clause, table, context);
    }

    private Decision<Table> signed(NegotiatedClause clause, Table table, CaseContext context) {
        var side = side(context);
        var deal = clause.last().deal();
        if (clause.initialledBy(side)) {
            return refused(context, "consultation.table.initialled", clause.number());
        }
        if (clause.state() == ClauseState.WITHDRAWN) {
            return refused(context, "consultation.table.withdrawn", clause.number());
        }
        if (deal != null && table.state(table.deal(deal)) == PackageDeal.State.OPEN) {
            return refused(context, "consultation.table.whole-package", deal);
        }
        if (met(clause, clause.last().text(), conditions, context) instanceof Refused(var grounds)) {
            return new Decision.Refused<>(grounds);
        }
        var initial = new Initial(side, clause.last().number(), context.actor().name(), clock.instant());
        var next = clause.initialled(initial);
        return recorded(
                next.state() == ClauseState.AGREED ? "clause.agreed" : "clause.initialled", table, next, context);
    }

    /** Whether a text of a clause meets what must hold before it is initialled. */
    static Ruling met(NegotiatedClause clause, String text, List<InitialCondition> conditions, CaseContext context) {
        return conditions.stream()
                .map(condition -> condition.of(clause.id(), clause.number(), text, context))
                .reduce(Ruling.permitted(), Ruling::and);
    }

    private static Decision<Table> undone(NegotiatedClause clause, Table table, CaseContext context) {
        var side = side(context);
        return clause.initialledBy(side)
                ? recorded("clause.undone", table, clause.without(side), context)
                : refused(context, "consultation.table.not-initialled", clause.number());
    }

    private static Accepted<Table> recorded(String kind, Table table, NegotiatedClause clause, CaseContext context) {
        return Accepted.of(kind, table.with(clause))
                .fact("clause", clause.number())
                .fact("pass", clause.last().number())
                .fact("side", side(context));
    }
}
