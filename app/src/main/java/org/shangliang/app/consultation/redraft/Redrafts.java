package org.shangliang.app.consultation.redraft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.consultation.model.ClauseWording;
import org.shangliang.app.consultation.redraft.Revision.Line;
import org.shangliang.app.consultation.redraft.Revision.State;
import org.shangliang.app.consultation.table.ClauseState;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.consultation.table.TableCommand;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.document.WordFile;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Ground;
import org.shangliang.law.Refused;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clauses to Word and back (修改稿): what changed is decided clause by clause, and never without those it binds. */
@Component
public class Redrafts {
    private static final int FILE_NAME = 80;

    private final Tables tables;
    private final RevisionStore store;
    private final Margin margin;
    private final Texts texts;

    Redrafts(Tables tables, RevisionStore store, Margin margin, Texts texts) {
        this.tables = tables;
        this.store = store;
        this.margin = margin;
        this.texts = texts;
    }

    /** A case, its table, and the files this person may see something of. */
    public record Sight(CaseContext context, Table table, List<Revision> revisions) {}

    /** What came of a file: its number, none if nothing in it differs; clauses not found, or overtaken since. */
    public record Brought(@Nullable Integer number, int changes, List<Integer> missing, List<Integer> overtaken) {}

    /** The clauses and the files of the own side; of the other side's, what was put to both chiefs. */
    @Transactional(readOnly = true)
    public Sight look(UUID caseId, Actor actor) {
        var sight = tables.look(caseId, actor);
        var side = side(sight.context());
        var seen = side == null
                ? List.<Revision>of()
                : store.of(caseId).stream()
                        .map(revision -> revision.seenBy(side))
                        .filter(revision -> !revision.lines().isEmpty())
                        .toList();
        return new Sight(sight.context(), sight.table(), seen);
    }

    /** The sheet to be worked on in Word. */
    @Transactional(readOnly = true)
    public FormalDocument sheet(UUID caseId, Actor actor) {
        var sight = tables.look(caseId, actor);
        return new WordingSheet(texts).write(sight.context(), sight.table());
    }

    /** Takes a file back: the clauses that differ wait for the decision of the side that brought it. */
    @Transactional
    public Outcome<Brought> bring(UUID caseId, byte[] file, String name, Actor actor) {
        margin.lock(caseId);
        var sight = tables.look(caseId, actor);
        var side = side(sight.context());
        if (side == null) {
            return Outcome.refused(new Ground("redraft.not-yours", List.of(), List.of()));
        }
        if (tables.foresee(sight.context()) instanceof Refused(var grounds)) {
            return new Outcome.Refused<>(grounds);
        }
        var number = sight.context().file().header().number();
        var found = new WordingSheet(texts).read(WordFile.paragraphs(file), number, sight.table());
        var lines = found.stream()
                .filter(one -> differs(one) && isCurrent(one))
                .map(Redrafts::line)
                .toList();
        var revision = lines.isEmpty() ? null : kept(caseId, side, name, lines, actor, sight.context());
        return Outcome.done(new Brought(
                revision == null ? null : revision.number(),
                lines.size(),
                numbers(found, one -> one.text() == null),
                numbers(found, one -> differs(one) && !isCurrent(one))));
    }

    private static boolean differs(WordingSheet.Found one) {
        var text = one.text();
        var before = one.clause().pass(one.pass());
        return text != null
                && (before.isEmpty() || !ClauseWording.same(before.get().text(), text));
    }

    private static boolean isCurrent(WordingSheet.Found one) {
        return one.pass() == one.clause().last().number();
    }

    private static Line line(WordingSheet.Found one) {
        var clause = one.clause();
        var after = Objects.requireNonNull(one.text());
        return new Line(clause.id(), clause.number(), one.pass(), clause.last().text(), after, State.WAITING, null);
    }

    private static List<Integer> numbers(List<WordingSheet.Found> found, Predicate<WordingSheet.Found> which) {
        return found.stream().filter(which).map(one -> one.clause().number()).toList();
    }

    private Revision kept(UUID caseId, Side side, String name, List<Line> lines, Actor actor, CaseContext context) {
        int next = store.of(caseId).stream().mapToInt(Revision::number).max().orElse(0) + 1;
        var shown = name.length() > FILE_NAME ? name.substring(0, FILE_NAME) : name;
        var revision = new Revision(next, side, actor.name(), shown, context.today(), List.copyOf(lines));
        store.put(caseId, revision);
        return revision;
    }

    /** Decides on one change, for the side that acts. */
    @Transactional
    public Outcome<Revision> decide(UUID caseId, int number, UUID clause, boolean accept, Actor actor) {
        margin.lock(caseId);
        var sight = look(caseId, actor);
        var side = side(sight.context());
        sight.revisions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuch("revision"))
                .line(clause);
        var revision = whole(caseId, number);
        var line = revision.line(clause);
        boolean own = side == revision.side();
        boolean mine = own
                ? line.state() == State.WAITING || line.state() == State.OFFERED && !accept
                : line.state() == State.OFFERED;
        if (!mine) {
            return Outcome.refused(ground("redraft.decided", line));
        }
        if (tables.foresee(sight.context()) instanceof Refused(var grounds)) {
            return new Outcome.Refused<>(grounds);
        }
        if (!accept) {
            if (!own && !Tables.isChief(sight.context())) {
                return Outcome.refused(ground("redraft.chief", line));
            }
            if (!own) {
                note(RedraftNotes.REFUSED, revision, line, sight.context());
            }
            return done(caseId, number, line.become(own ? State.DROPPED : State.REFUSED));
        }
        return taken(caseId, revision, line, sight, own, actor);
    }

    private Outcome<Revision> taken(UUID caseId, Revision revision, Line line, Sight sight, boolean own, Actor actor) {
        var clause = sight.table().clause(line.clause());
        if (clause.last().number() != line.pass()) {
            return Outcome.refused(ground("redraft.overtaken", line));
        }
        boolean agreed = clause.state() == ClauseState.AGREED;
        if (agreed && !Tables.isChief(sight.context())) {
            return Outcome.refused(ground("redraft.chief", line));
        }
        if (own && agreed) {
            if (tables.initialable(clause, line.after(), sight.context()) instanceof Refused(var grounds)) {
                return new Outcome.Refused<>(grounds);
            }
            note(RedraftNotes.OFFERED, revision, line, sight.context());
            return done(caseId, revision.number(), line.offered(new Revision.Chief(actor.account(), actor.name())));
        }
        var command = own
                ? new TableCommand.Propose(
                        line.clause(),
                        null,
                        null,
                        null,
                        line.after(),
                        texts.of("redraft.reason", revision.number()),
                        line.pass())
                : replace(revision.side(), line);
        Outcome<CaseReceipt> outcome = tables.take(caseId, command, actor);
        return switch (outcome) {
            case Outcome.Refused<CaseReceipt>(var grounds) -> new Outcome.Refused<>(grounds);
            case Outcome.Done<CaseReceipt> done ->
                done(caseId, revision.number(), line.become(own ? State.PROPOSED : State.REPLACED));
        };
    }

    /** The other chief's offer, now wanted by both. */
    private static TableCommand replace(Side side, Line line) {
        var chief = Objects.requireNonNull(line.offeredBy());
        return new TableCommand.Replace(
                line.clause(), line.pass(), line.after(), side, Objects.requireNonNull(chief.account()), chief.name());
    }

    private Outcome<Revision> done(UUID caseId, int number, Line line) {
        var next = whole(caseId, number).with(line);
        store.put(caseId, next);
        return Outcome.done(next);
    }

    private Revision whole(UUID caseId, int number) {
        return store.of(caseId).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuch("revision"));
    }

    private void note(String kind, Revision revision, Line line, CaseContext context) {
        var facts = Map.of(
                "revision", String.valueOf(revision.number()),
                "clause", String.valueOf(line.clauseNumber()),
                "pass", String.valueOf(line.pass()));
        margin.note(kind, context, facts, line.after());
    }

    private static Ground ground(String code, Line line) {
        return new Ground(code, List.of(String.valueOf(line.clauseNumber())), List.of());
    }

    /** Only those who speak for a side, or lead it, work on its wording. */
    static @Nullable Side side(CaseContext context) {
        return switch (context.actor().role()) {
            case Role.UNION_CHAIR, Role.EMPLOYER, Role.REPRESENTATIVE -> context.actingSide();
            default -> null;
        };
    }
}
