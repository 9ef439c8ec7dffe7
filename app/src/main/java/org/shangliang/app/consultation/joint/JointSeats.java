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
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.joint.JointTalk.Manner;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.joint.JointTalk.Stance;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The seat of one employer and its union at a common table (同桌单位): only its own is its to decide. */
@Component
public class JointSeats {
    private final JointStore store;
    private final Consultations consultations;
    private final Tables tables;
    private final Employers employers;
    private final Margin margin;
    private final Saying saying;

    JointSeats(
            JointStore store,
            Consultations consultations,
            Tables tables,
            Employers employers,
            Margin margin,
            Saying saying) {
        this.store = store;
        this.consultations = consultations;
        this.tables = tables;
        this.employers = employers;
        this.margin = margin;
        this.saying = saying;
    }

    /** Words and the day. */
    @Component("jointSaying")
    record Saying(Texts texts, ProductClock clock) {}

    /** What those of one seat see: the clauses, their own stances, and whose seat it is; nothing private of others. */
    public record Seat(JointTalk talk, CaseHeader header, Table table, Party party, boolean employer) {}

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
        var talk = store.find(caseId).orElseThrow(() -> new NoSuch("joint"));
        var party = talk.parties().stream()
                .filter(one -> isOf(one, actor))
                .findFirst()
                .orElseThrow(() -> new NoSuch("joint"));
        var header = consultations.file(caseId).header();
        return new Seat(talk, header, tables.of(caseId), party, actor.role() == Role.EMPLOYER);
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
        if (!seat.employer()) {
            return List.of(new Ground("joint.employers", List.of(), List.of()));
        }
        if (seat.party().boundOn() != null) {
            return List.of(new Ground(
                    "joint.bound-already", List.of(seat.party().boundOn().toString()), List.of()));
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
        margin.by(JointNotes.STOOD, caseId, actor, saying.clock().today(), facts, told);
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
        var unready = JointRules.unready(seat.talk(), seat.party(), seat.table());
        if (!unready.isEmpty()) {
            return unready;
        }
        var how = Stream.of(Manner.values())
                .filter(one -> one.name().equals(manner))
                .findFirst()
                .orElseThrow(() -> JointInput.wrong("manner", "joint.choose"));
        var today = saying.clock().today();
        var employer = seat.party().employer();
        var next = new Party(employer, seat.party().union(), today, how, null);
        var text = text(seat, next);
        store.bind(caseId, employer, today, how, text.digest());
        var facts = Map.of("employer", employer.toString(), "manner", how.name(), "digest", text.digest());
        margin.by(JointNotes.BOUND, caseId, actor, today, facts, text.canonicalText());
        return List.of();
    }

    /** The text that is right for the own employer. */
    @Transactional(readOnly = true)
    public FormalDocument text(UUID caseId, Actor actor) {
        var seat = look(caseId, actor);
        return text(seat, seat.party());
    }

    private FormalDocument text(Seat seat, Party party) {
        return new JointText(saying.texts())
                .of(new JointText.Source(
                        seat.talk(),
                        party,
                        employers.get(party.employer()),
                        seat.header().kind(),
                        seat.header().number(),
                        seat.table()));
    }
}
