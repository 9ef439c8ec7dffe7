package org.shangliang.app.consultation.table;

import java.util.List;
import org.shangliang.app.audit.SaltedDigest;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.draft.DraftLint;
import org.shangliang.app.consultation.draft.InitialCondition;
import org.shangliang.app.consultation.table.TableCommand.Replace;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Refused;

/** Both chiefs want an agreed clause to read otherwise (改动已谈成的条款): the other chief has asked, this one says yes. */
final class ReplaceStep extends TableStep<Replace> {
    private final SaltedDigest digests;
    private final ProductClock clock;
    private final List<InitialCondition> conditions;

    ReplaceStep(TableStore store, SaltedDigest digests, ProductClock clock, List<InitialCondition> conditions) {
        super(Replace.class, store);
        this.digests = digests;
        this.clock = clock;
        this.conditions = conditions;
    }

    @Override
    public Decision<Table> decide(Replace command, Table table, CaseContext context) {
        var clause = table.clause(command.clause());
        ProposeStep.current(clause, command.pass());
        var stranger = notChief(context);
        if (stranger != null) {
            return new Decision.Refused<>(stranger);
        }
        if (clause.state() != ClauseState.AGREED) {
            return refused(context, "consultation.table.not-agreed", clause.number());
        }
        var side = side(context);
        if (side == command.side()) {
            throw new IllegalStateException("nobody agrees with himself");
        }
        if (SignStep.met(clause, command.text(), conditions, context) instanceof Refused(var grounds)) {
            return new Decision.Refused<>(grounds);
        }
        int number = clause.last().number() + 1;
        var now = clock.instant();
        var pass = new Pass(
                number, command.side(), command.account(), command.name(), command.text(), null, number - 1, null, now);
        var next = clause.passed(pass)
                .initialled(new Initial(command.side(), number, command.name(), now))
                .initialled(new Initial(side, number, context.actor().name(), now));
        return Accepted.of("clause.replaced", table.with(next))
                .fact("clause", clause.number())
                .fact("pass", number)
                .fact("side", side)
                .digest(digests.of(context.file().header().id(), pass.text()))
                .notes(DraftLint.remarks(
                        clause.number(), pass.text(), context.file().header(), context.today()));
    }
}
