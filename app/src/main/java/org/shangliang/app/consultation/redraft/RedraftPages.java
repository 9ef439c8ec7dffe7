package org.shangliang.app.consultation.redraft;

import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.redraft.RedraftPage.Change;
import org.shangliang.app.consultation.redraft.RedraftPage.File;
import org.shangliang.app.consultation.redraft.Redrafts.Brought;
import org.shangliang.app.consultation.redraft.Redrafts.Sight;
import org.shangliang.app.consultation.redraft.Revision.Line;
import org.shangliang.app.consultation.redraft.Revision.State;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.consultation.table.ClauseState;
import org.shangliang.app.consultation.table.Redline;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Component;

/** Lays out clauses that went to Word and came back (修改稿页面). */
@Component
class RedraftPages {
    private final Tables tables;
    private final Texts texts;

    RedraftPages(Tables tables, Texts texts) {
        this.tables = tables;
        this.texts = texts;
    }

    RedraftPage page(Sight sight, FormValues form) {
        var context = sight.context();
        boolean side = Redrafts.side(context) != null;
        var foreseen = tables.foresee(context);
        return new RedraftPage(
                CaseTitle.of(context, texts),
                WordingSheet.clauses(sight.table()).size(),
                side,
                sight.revisions().stream()
                        .map(revision -> file(revision, sight.table(), context, foreseen.isPermitted()))
                        .toList(),
                form,
                side && foreseen instanceof Refused(var grounds) ? grounds : java.util.List.of());
    }

    private File file(Revision revision, Table table, CaseContext context, boolean open) {
        boolean own = Redrafts.side(context) == revision.side();
        var told = texts.of(
                own ? "redraft.told" : "redraft.told.other",
                revision.number(),
                texts.of("word." + revision.side()),
                revision.name(),
                texts.day(revision.on()),
                revision.file());
        return new File(
                revision.number(),
                told,
                revision.lines().stream()
                        .map(line -> change(revision, line, table, context, open))
                        .toList());
    }

    private Change change(Revision revision, Line line, Table table, CaseContext context, boolean open) {
        var clause = table.clause(line.clause());
        boolean own = Redrafts.side(context) == revision.side();
        boolean agreed = clause.state() == ClauseState.AGREED;
        boolean chief = Tables.isChief(context);
        boolean now = open && clause.last().number() == line.pass();
        boolean waits = own ? line.state() == State.WAITING : line.state() == State.OFFERED;
        var accept = !waits || !now || agreed && !chief ? "" : agreed ? own ? "offer" : "agree" : "propose";
        boolean mayRefuse = own ? waits || line.state() == State.OFFERED : waits && chief;
        var state = waits && !now ? "redraft.state.OVERTAKEN" : "redraft.state." + line.state();
        return new Change(
                CaseTitle.of(context, texts).path() + "/wording/revisions/" + revision.number() + "/clauses/"
                        + line.clause(),
                line.clauseNumber(),
                clause.title(),
                Redline.between(line.before(), line.after(), revision.side()).parts(),
                texts.of(agreed && line.state() == State.WAITING && now ? "redraft.state.AGREED" : state),
                line.state() == State.PROPOSED || line.state() == State.REPLACED ? "ok" : waits ? "warn" : "",
                accept.isEmpty() ? "" : texts.of("redraft.act." + accept),
                mayRefuse ? texts.of(own ? "redraft.act.drop" : "redraft.act.refuse") : "");
    }

    /** What came of a file, in one sentence or two. */
    String told(Brought brought) {
        var told = brought.number() == null ? texts.of("redraft.none") : texts.of("redraft.found", brought.changes());
        if (!brought.missing().isEmpty()) {
            told += texts.of("redraft.missing", joined(brought.missing()));
        }
        if (!brought.overtaken().isEmpty()) {
            told += texts.of("redraft.behind", joined(brought.overtaken()));
        }
        return told;
    }

    private static String joined(java.util.List<Integer> numbers) {
        return String.join("\u3001", numbers.stream().map(String::valueOf).toList());
    }
}
