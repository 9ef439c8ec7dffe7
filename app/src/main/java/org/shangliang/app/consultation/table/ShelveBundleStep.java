package org.shangliang.app.consultation.table;

import java.util.Set;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.table.TableCommand.ShelveBundle;

/** The recorder notes what the sides did with a whole package (一揽子保留、搁置、撤回); a new pass at a clause takes that one back. */
final class ShelveBundleStep extends TableStep<ShelveBundle> {

    ShelveBundleStep(TableStore store) {
        super(ShelveBundle.class, store, Set.of(Role.RECORDER));
    }

    @Override
    public Decision<Table> decide(ShelveBundle command, Table table, CaseContext context) {
        var deal = table.deal(command.deal());
        var shelf = ShelveStep.shelf(command.state());
        if (table.state(deal) != PackageDeal.State.OPEN) {
            return refused(context, "consultation.table.package-over", deal.number());
        }
        var next = table.with(deal.shelved(shelf));
        for (var part : deal.parts()) {
            next = next.with(next.clause(part.clause()).shelved(shelf));
        }
        return Accepted.of("deal.shelved", next)
                .fact("deal", deal.number())
                .fact("clauses", deal.parts().size())
                .fact("state", shelf);
    }
}
