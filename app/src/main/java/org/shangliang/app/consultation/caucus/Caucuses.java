package org.shangliang.app.consultation.caucus;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.table.Mandates;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The private room of each side (己方准备); for everybody else there is none. */
@Component
public class Caucuses {
    private static final int MOST = 4000;

    private final Consultations consultations;
    private final CaucusStore store;
    private final ProductClock clock;

    Caucuses(Consultations consultations, CaucusStore store, ProductClock clock) {
        this.consultations = consultations;
        this.store = store;
        this.clock = clock;
    }

    /** What a side wrote for itself, newest first, and the case it is about. */
    public record Sight(CaseContext context, Side side, List<CaucusNote> notes) {}

    /** The own side's notes. */
    @Transactional(readOnly = true)
    public Sight look(UUID caseId, Actor actor) {
        var context = consultations.look(caseId, actor);
        var side = side(context);
        return new Sight(context, side, store.of(caseId, side));
    }

    /** Writes something for the own side, or says why not. */
    @Transactional
    public Outcome<UUID> write(UUID caseId, @Nullable String kind, @Nullable String words, Actor actor) {
        var context = consultations.look(caseId, actor);
        var side = side(context);
        var lapsed = Mandates.lapsed(context);
        if (!lapsed.isEmpty()) {
            return new Outcome.Refused<>(lapsed);
        }
        var text = words == null ? "" : words.strip();
        if (text.isEmpty() || text.length() > MOST) {
            throw wrong("words", "consultation.caucus.words", String.valueOf(MOST));
        }
        var note = new CaucusNote(
                Ids.ordered(clock.systemTime().instant()), kind(kind), text, actor.name(), clock.instant());
        store.insert(caseId, side, note, actor);
        return Outcome.done(note.id());
    }

    /** Takes something out again, for good. */
    @Transactional
    public Outcome<UUID> remove(UUID caseId, UUID note, Actor actor) {
        var context = consultations.look(caseId, actor);
        var side = side(context);
        var lapsed = Mandates.lapsed(context);
        if (!lapsed.isEmpty()) {
            return new Outcome.Refused<>(lapsed);
        }
        if (!store.remove(caseId, side, note)) {
            throw new NoSuch("note");
        }
        return Outcome.done(note);
    }

    /** Only those who talk for a side, or lead it, have a private room. */
    private static Side side(CaseContext context) {
        var role = context.actor().role();
        var side = context.actingSide();
        boolean own = role == Role.REPRESENTATIVE || role == Role.UNION_CHAIR || role == Role.EMPLOYER;
        if (!own || side == null) {
            throw new NoSuch("caucus");
        }
        return side;
    }

    private static CaucusNote.Kind kind(@Nullable String typed) {
        for (var kind : CaucusNote.Kind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        throw wrong("kind", "consultation.room.choose");
    }

    private static InvalidInput wrong(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
