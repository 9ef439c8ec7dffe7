package org.shangliang.app.consultation.joint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.joint.JointTalk.Manner;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.joint.JointTalk.Stance;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The seat of one employer and its union at a common table (同桌单位): only its own is its to decide. */
@Component
public class JointSeats {
    /** As which kind of paper an employer's own text is kept (各单位适用文本). */
    public static final String KIND = "joint-text";

    private final JointStore store;
    private final Consultations consultations;
    private final Tables tables;
    private final JointLists lists;
    private final Margin margin;
    private final Keeping keeping;

    JointSeats(
            JointStore store,
            Consultations consultations,
            Tables tables,
            JointLists lists,
            Margin margin,
            Keeping keeping) {
        this.store = store;
        this.consultations = consultations;
        this.tables = tables;
        this.lists = lists;
        this.margin = margin;
        this.keeping = keeping;
    }

    /** The day, the stage, and where texts are kept. */
    @Component("jointRecord")
    record Keeping(ProductClock clock, Dockets dockets, StoredDocuments papers) {}

    /** What those of one seat see: the clauses, their own stances, and whose seat it is; nothing private of others. */
    public record Seat(JointTalk talk, CaseFile file, String stage, Table table, Party party, boolean employer) {
        CaseHeader header() {
            return file.header();
        }

        /** What still bars the employer from taking its text on itself. */
        List<Ground> unready() {
            return JointRules.unready(talk, party, table, file, stage);
        }
    }

    /** The tables at which this person's employer or union sits. */
    @Transactional(readOnly = true)
    public List<Seat> mine(Actor actor) {
        return switch (actor.scope()) {
            case Scope.Employer(var id)
            when actor.role() == Role.EMPLOYER ->
                store.of(id, null).stream().map(one -> look(one, actor)).toList();
            case Scope.Union(var id)
            when actor.role() == Role.UNION_CHAIR ->
                store.of(null, id).stream().map(one -> look(one, actor)).toList();
            default -> List.of();
        };
    }

    /** The own seat at a table; for everybody else there is none. */
    @Transactional(readOnly = true)
    public Seat look(UUID caseId, Actor actor) {
        var file = consultations.file(caseId);
        var talk = store.find(caseId, file.round()).orElseThrow(() -> new NoSuch("joint"));
        var party = talk.parties().stream()
                .filter(one -> isOf(one, actor))
                .findFirst()
                .orElseThrow(() -> new NoSuch("joint"));
        var stage = keeping.dockets().head(caseId).stage();
        return new Seat(talk, file, stage, tables.of(caseId), party, actor.role() == Role.EMPLOYER);
    }

    private static boolean isOf(Party party, Actor actor) {
        return switch (actor.scope()) {
            case Scope.Employer(var id) ->
                actor.role() == Role.EMPLOYER && party.employer().equals(id);
            case Scope.Union(var id) -> actor.role() == Role.UNION_CHAIR && Objects.equals(party.union(), id);
            default -> false;
        };
    }

    /** The employer accepts a clause as it stands, or reserves it and says what. */
    @Transactional
    public List<Ground> stand(
            UUID caseId, UUID clause, int pass, @Nullable String stance, @Nullable String words, Actor actor) {
        margin.lock(caseId);
        var seat = look(caseId, actor);
        var refusal = mayNotStand(seat);
        if (!refusal.isEmpty()) {
            return refusal;
        }
        var found = JointRules.clauses(seat.table()).stream()
                .filter(one -> one.id().equals(clause))
                .findFirst()
                .orElseThrow(() -> new NoSuch("clause"));
        if (found.last().number() != pass) {
            return List.of(new Ground("joint.overtaken", List.of(String.valueOf(found.number())), List.of()));
        }
        var input = new JointInput();
        boolean accepts = "ACCEPT".equals(stance);
        if (!accepts && !"RESERVE".equals(stance)) {
            throw JointInput.wrong("stance", "joint.choose");
        }
        var told = accepts ? "" : input.text("words", words, 500);
        input.check();
        var employer = seat.party().employer();
        store.put(caseId, new Stance(employer, clause, pass, accepts, told));
        var facts = Map.of(
                "employer",
                employer.toString(),
                "clause",
                String.valueOf(found.number()),
                "pass",
                String.valueOf(pass),
                "state",
                accepts ? "ACCEPT" : "RESERVE");
        margin.by(JointNotes.STOOD, caseId, actor, keeping.clock().today(), facts, told);
        return List.of();
    }

    private static List<Ground> mayNotStand(Seat seat) {
        if (!seat.employer()) {
            return List.of(new Ground("joint.employers", List.of(), List.of()));
        }
        if (seat.party().boundOn() != null) {
            return List.of(new Ground(
                    "joint.bound-already", List.of(seat.party().boundOn().toString()), List.of()));
        }
        if (JointRules.isOver(seat.stage())) {
            return List.of(new Ground("joint.over", List.of(seat.stage()), List.of()));
        }
        return List.of();
    }

    /** The employer takes its own text on itself, in writing or by its seal; only then is it counted as bound by it. */
    @Transactional
    public List<Ground> bind(UUID caseId, @Nullable String manner, Actor actor) {
        margin.lock(caseId);
        var seat = look(caseId, actor);
        if (!seat.employer()) {
            return List.of(new Ground("joint.employers", List.of(), List.of()));
        }
        var unready = seat.unready();
        if (!unready.isEmpty()) {
            return unready;
        }
        var how = Stream.of(Manner.values())
                .filter(one -> one.name().equals(manner))
                .findFirst()
                .orElseThrow(() -> JointInput.wrong("manner", "joint.choose"));
        var today = keeping.clock().today();
        var employer = seat.party().employer();
        var text = lists.text(caseId, employer);
        var paper = keeping.papers().store(caseId, KIND, text, actor);
        var bound = new Party(
                employer,
                seat.party().union(),
                today,
                how,
                text.digest(),
                paper.id(),
                lists.reserved(seat.talk(), employer, seat.table()));
        store.bind(caseId, seat.file().round(), bound);
        var facts = Map.of("employer", employer.toString(), "manner", how.name(), "digest", text.digest());
        margin.by(JointNotes.BOUND, caseId, actor, today, facts, text.canonicalText());
        return List.of();
    }

    /** The text that is right for the own employer. */
    @Transactional(readOnly = true)
    public FormalDocument text(UUID caseId, Actor actor) {
        var seat = look(caseId, actor);
        return lists.text(caseId, seat.party().employer());
    }
}
