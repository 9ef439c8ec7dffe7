package org.shangliang.app.consultation.table;

import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.table.TableCommand.Withdraw;

/** A side takes back a clause that the other side has not answered (撤回条款). */
final class WithdrawStep extends TableStep<Withdraw> {

    WithdrawStep(TableStore store) {
        super(Withdraw.class, store);
    }

    @Override
    public Decision<Table> decide(Withdraw command, Table table, CaseContext context) {
        var clause = table.clause(command.clause());
        var side = side(context);
        if (clause.state() == ClauseState.WITHDRAWN) {
            return refused(context, "consultation.table.withdrawn", clause.number());
        }
        if (clause.last(side.other()).isPresent() || clause.initialledBy(side.other())) {
            return refused(context, "consultation.table.answered", clause.number());
        }
        return Accepted.of("clause.withdrawn", table.with(clause.shelved(ClauseState.WITHDRAWN)))
                .fact("clause", clause.number())
                .fact("side", side);
    }
}
