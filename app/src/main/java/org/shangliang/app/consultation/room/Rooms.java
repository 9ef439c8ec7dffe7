package org.shangliang.app.consultation.room;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rooms in which the sides meet (协商室): looked at, every act in them, and the minutes at the end. */
@Component
public class Rooms {
    private final Consultations consultations;
    private final CaseDesk desk;
    private final RoomStore store;
    private final MinutesBook minutes;
    private final RoomStep step;
    private final Texts texts;

    Rooms(
            Consultations consultations,
            CaseDesk desk,
            RoomStore store,
            MinutesBook minutes,
            ProductClock clock,
            Texts texts) {
        this.consultations = consultations;
        this.desk = desk;
        this.store = store;
        this.minutes = minutes;
        this.texts = texts;
        this.step = new RoomStep(store, minutes, clock);
    }

    /** A case and what happened in its room. */
    public record Sight(CaseContext context, Room room) {}

    /** The case and its room for somebody who may see it; the authority's reviewer reads the filed minutes instead. */
    @Transactional(readOnly = true)
    public Sight look(UUID caseId, Actor actor) {
        var context = consultations.look(caseId, actor);
        if (actor.role() == Role.REVIEWER) {
            throw new NoSuch("room");
        }
        return new Sight(context, store.get(caseId));
    }

    /** Whether this person may act in the room now, before any input. */
    Ruling foresee(CaseContext context) {
        return desk.foresee(step, context);
    }

    /** Does an act in the room, or says why not. */
    @Transactional
    public Outcome<CaseReceipt> take(UUID caseId, RoomCommand command, Actor actor) {
        look(caseId, actor);
        return desk.take(step, caseId, command, actor, null);
    }

    /** Files the minutes that both chiefs confirmed; the meeting is then part of the procedure like any other. */
    @Transactional
    public Outcome<CaseReceipt> file(UUID caseId, Actor actor) {
        var sight = look(caseId, actor);
        var rules = new RoomRules(sight.context());
        var stranger = rules.notRecorder();
        if (stranger != null) {
            return Outcome.refused(stranger);
        }
        var sitting = sight.room().current().filter(Sitting::awaitsChiefs);
        if (sitting.isEmpty()) {
            return Outcome.refused(rules.ground("consultation.room.not-closed"));
        }
        if (sitting.get().confirmed().size() < Side.values().length) {
            return Outcome.refused(rules.ground("consultation.room.unconfirmed"));
        }
        var meeting = new SittingMinutes(texts).of(sitting.get(), sight.context());
        var outcome = minutes.file(sight.context(), meeting, actor);
        if (outcome instanceof Outcome.Done) {
            store.put(caseId, sight.room().with(sitting.get().putOnFile()));
        }
        return outcome;
    }

    /** The minutes as they stand, for reading and for signing on paper; null while the meeting is not closed. */
    @Nullable
    FormalDocument minutes(Sight sight) {
        return sight.room()
                .current()
                .filter(Sitting::awaitsChiefs)
                .map(sitting ->
                        minutes.minutes(sight.context(), new SittingMinutes(texts).of(sitting, sight.context())))
                .orElse(null);
    }

    static List<Side> missing(Sitting sitting) {
        return List.of(Side.values()).stream()
                .filter(side -> !sitting.confirmed().contains(side))
                .toList();
    }
}
