package org.shangliang.app.consultation.table;

import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.table.TableCommand.WithdrawBundle;

/** A side takes its package back (撤回一揽子方案); its passes stay, each for itself. */
final class WithdrawBundleStep extends TableStep<WithdrawBundle> {

    WithdrawBundleStep(TableStore store) {
        super(WithdrawBundle.class, store);
    }

    @Override
    public Decision<Table> decide(WithdrawBundle command, Table table, CaseContext context) {
        var deal = table.deal(command.deal());
        var side = side(context);
        if (deal.side() != side) {
            return refused(context, "consultation.table.package-theirs", deal.number());
        }
        if (table.state(deal) != PackageDeal.State.OPEN || deal.initials().contains(side.other())) {
            return refused(context, "consultation.table.package-over", deal.number());
        }
        return Accepted.of("deal.withdrawn", table.with(deal.takenBack()))
                .fact("deal", deal.number())
                .fact("side", side);
    }
}
