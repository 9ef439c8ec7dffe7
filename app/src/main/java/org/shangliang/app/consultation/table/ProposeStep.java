package org.shangliang.app.consultation.table;

import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.SaltedDigest;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.draft.DraftLint;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.StaleVersion;

/** Puts a text on the table (提出一稿): a new clause, or the answer to the last pass at one. */
final class ProposeStep extends TableStep<Propose> {
    private final SaltedDigest digests;
    private final ProductClock clock;

    ProposeStep(TableStore store, SaltedDigest digests, ProductClock clock) {
        super(Propose.class, store);
        this.digests = digests;
        this.clock = clock;
    }

    @Override
    public Decision<Table> decide(Propose command, Table table, CaseContext context) {
        var input = new TableInput();
        var text = input.text("text", command.text(), TableInput.TEXT);
        var reason = input.optional("reason", command.reason(), TableInput.REASON);
        if (command.clause() == null) {
            return opened(command, table, context, input, text, reason);
        }
        input.check();
        var clause = table.clause(command.clause());
        current(clause, command.answers());
        if (clause.state() == ClauseState.AGREED) {
            return refused(context, "consultation.table.agreed", clause.number());
        }
        if (clause.last().text().equals(text)) {
            return refused(context, "consultation.table.unchanged", clause.number());
        }
        var pass = pass(
                context, clause.last().number() + 1, text, reason, clause.last().number(), null);
        var next = table.with(clause.passed(pass));
        return recorded("clause.countered", next, clause.number(), pass, context);
    }

    private Decision<Table> opened(
            Propose command, Table table, CaseContext context, TableInput input, String text, @Nullable String reason) {
        var heading = input.heading("heading", command.heading());
        var title = input.text("title", command.title(), TableInput.TITLE);
        var base = input.optional("base", command.base(), TableInput.TEXT);
        input.check();
        int number = table.clauses().size() + 1;
        var pass = pass(context, 1, text, reason, 0, null);
        var id = Ids.ordered(clock.systemTime().instant());
        var next = table.with(NegotiatedClause.of(id, number, heading, title, base, pass));
        return recorded("clause.proposed", next, number, pass, context).fact("clauseId", id);
    }

    private Accepted<Table> recorded(String kind, Table next, int clause, Pass pass, CaseContext context) {
        return Accepted.of(kind, next)
                .fact("clause", clause)
                .fact("pass", pass.number())
                .fact("side", pass.side())
                .digest(digests.of(context.file().header().id(), pass.text()))
                .notes(DraftLint.remarks(clause, pass.text(), context.file().header(), context.today()));
    }

    private Pass pass(
            CaseContext context,
            int number,
            String text,
            @Nullable String reason,
            int answers,
            @Nullable Integer deal) {
        var actor = context.actor();
        return new Pass(
                number, side(context), actor.account(), actor.name(), text, reason, answers, deal, clock.instant());
    }

    /** Whoever answers has seen the last pass; else somebody was faster. */
    static void current(NegotiatedClause clause, @Nullable Integer answers) {
        int seen = answers == null ? 0 : answers;
        if (seen != clause.last().number()) {
            throw new StaleVersion(seen, clause.last().number());
        }
    }
}
