package org.shangliang.app.consultation.table;

import java.util.ArrayList;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.table.TableCommand.Reopen;
import org.shangliang.law.Side;

/** Talks again about what was agreed (重新谈): only when both chiefs want to. */
final class ReopenStep extends TableStep<Reopen> {

    ReopenStep(TableStore store) {
        super(Reopen.class, store);
    }

    @Override
    public Decision<Table> decide(Reopen command, Table table, CaseContext context) {
        var clause = table.clause(command.clause());
        var stranger = notChief(context);
        if (stranger != null) {
            return new Decision.Refused<>(stranger);
        }
        if (clause.state() != ClauseState.AGREED) {
            return refused(context, "consultation.table.not-agreed", clause.number());
        }
        var side = side(context);
        if (clause.reopening().contains(side) != command.undo()) {
            return refused(context, "consultation.table.reopening", clause.number());
        }
        var sides = new ArrayList<>(clause.reopening());
        if (command.undo()) {
            sides.remove(side);
        } else {
            sides.add(side);
        }
        var kind = command.undo()
                ? "clause.undone"
                : sides.size() == Side.values().length ? "clause.reopened" : "clause.reopening";
        return Accepted.of(kind, table.with(clause.reopenedBy(sides)))
                .fact("clause", clause.number())
                .fact("side", side);
    }
}
