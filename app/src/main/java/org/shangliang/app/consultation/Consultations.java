package org.shangliang.app.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases (协商案): opened, found, listed. Steps on a case are taken at the {@link CaseDesk}. */
@Component
public class Consultations {
    private final CaseStore store;
    private final CaseRegister register;
    private final CaseRoom room;
    private final Dockets dockets;

    Consultations(CaseStore store, CaseRegister register, CaseRoom room, Dockets dockets) {
        this.store = store;
        this.register = register;
        this.room = room;
        this.dockets = dockets;
    }

    /** Opens a case, or says why not. One that amends or renews another is opened by a step of that other case alone. */
    @Transactional
    public Outcome<CaseReceipt> open(OpenCase command, Actor actor) {
        if (command.follows() != null || command.link() != null) {
            throw new InvalidInput(List.of(new FieldError("follows", "consultation.opening.follows")));
        }
        return register.enter(command, actor);
    }

    /** A case with all that a decision today may look at, for an actor who may see it. */
    @Transactional(readOnly = true)
    public CaseContext look(UUID id, Actor actor) {
        return room.enter(id, dockets.head(id), actor, null);
    }

    /** The cases an actor may see, newest first. */
    @Transactional(readOnly = true)
    public List<CaseLine> list(Actor actor, int limit, int offset) {
        if (actor.role() == Role.ADMINISTRATOR || actor.role() == Role.DELEGATE || actor.role() == Role.WORKER) {
            return List.of();
        }
        var lines = store.list(actor.scope(), hidden(actor), limit, offset);
        return actor.role() == Role.REPRESENTATIVE || actor.role() == Role.RECORDER
                ? lines.stream()
                        .filter(line -> room.admits(line.id(), dockets.head(line.id()), actor))
                        .toList()
                : lines;
    }

    /** Whose preparations are not for this person's eyes: the other side's, and for the reviewer both. */
    private static List<String> hidden(Actor actor) {
        var own = StepJudge.sideOf(actor);
        return Stream.of(Side.values())
                .filter(side -> actor.role() == Role.REVIEWER || own != null && own != side)
                .map(Side::name)
                .toList();
    }

    /** The case file for a sweep or an upper module; nobody's scope is asked. */
    public CaseFile file(UUID id) {
        return store.get(id);
    }

    /** Which employer a case is with. */
    public Optional<UUID> employerOf(UUID caseId) {
        return store.employerOf(caseId);
    }
}
