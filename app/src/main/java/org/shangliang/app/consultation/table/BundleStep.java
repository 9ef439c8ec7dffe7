package org.shangliang.app.consultation.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.shangliang.app.audit.SaltedDigest;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.table.TableCommand.Bundle;
import org.shangliang.app.consultation.table.TableCommand.Line;
import org.shangliang.app.platform.ProductClock;

/** Offers several passes together (一揽子方案): one new pass at each of its clauses. */
final class BundleStep extends TableStep<Bundle> {
    private static final int LEAST = 2;

    private final SaltedDigest digests;
    private final ProductClock clock;

    BundleStep(TableStore store, SaltedDigest digests, ProductClock clock) {
        super(Bundle.class, store);
        this.digests = digests;
        this.clock = clock;
    }

    @Override
    public Decision<Table> decide(Bundle command, Table table, CaseContext context) {
        var lines = Objects.requireNonNullElse(command.lines(), List.<Line>of());
        var reason = checked(lines, command);
        int number = table.deals().size() + 1;
        var next = table;
        var parts = new ArrayList<PackageDeal.Part>();
        var accepted = Accepted.of("deal.proposed", table)
                .fact("deal", number)
                .fact("side", side(context))
                .fact("clauses", lines.size());
        for (var line : lines) {
            var clause = next.clause(line.clause());
            ProposeStep.current(clause, line.answers());
            if (clause.state() == ClauseState.AGREED) {
                return refused(context, "consultation.table.agreed", clause.number());
            }
            var pass = pass(line, clause, number, context);
            next = next.with(clause.passed(pass));
            parts.add(new PackageDeal.Part(clause.id(), pass.number()));
            accepted = accepted.digest(digests.of(context.file().header().id(), pass.text()));
        }
        var deal = new PackageDeal(
                number,
                side(context),
                context.actor().name(),
                reason,
                parts,
                List.of(),
                false,
                clock.instant(),
                null,
                List.of());
        return accepted.becoming(next.with(deal));
    }

    private Pass pass(Line line, NegotiatedClause clause, int deal, CaseContext context) {
        return new Pass(
                clause.last().number() + 1,
                side(context),
                context.actor().account(),
                context.actor().name(),
                Objects.requireNonNull(line.text()).strip(),
                null,
                clause.last().number(),
                deal,
                clock.instant());
    }

    private static String checked(List<Line> lines, Bundle command) {
        var input = new TableInput();
        if (lines.size() < LEAST) {
            input.wrong("lines", "consultation.table.two");
        }
        var seen = new HashSet<java.util.UUID>();
        for (int at = 0; at < lines.size(); at++) {
            input.text("lines[" + at + "].text", lines.get(at).text(), TableInput.TEXT);
            if (!seen.add(lines.get(at).clause())) {
                input.wrong("lines[" + at + "].clause", "consultation.table.twice");
            }
        }
        var reason = input.optional("reason", command.reason(), TableInput.REASON);
        input.check();
        return reason == null ? "" : reason;
    }
}
