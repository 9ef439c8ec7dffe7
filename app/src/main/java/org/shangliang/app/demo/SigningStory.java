package org.shangliang.app.demo;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.cockpit.StepDesk;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** The first contract of the demo to be signed is signed on the screen by both chiefs; the seals follow on paper. */
@Component
class SigningStory {
    private static final String STEP = "signatures";

    private final Consultations consultations;
    private final StepDesk desk;
    private final Cast cast;
    private final AtomicReference<@Nullable UUID> chosen = new AtomicReference<>();

    SigningStory(Consultations consultations, StepDesk desk, Cast cast) {
        this.consultations = consultations;
        this.desk = desk;
        this.cast = cast;
    }

    /** Whether this side signed on the screen, so that nothing is left of its scene. */
    boolean signed(UUID caseId, Actor player) {
        var side = player.role() == Role.EMPLOYER ? Side.EMPLOYER : Side.WORKERS;
        chosen.compareAndSet(null, caseId);
        var file = consultations.file(caseId);
        var team = file.team(side);
        if (!caseId.equals(chosen.get()) || team == null || team.chief().isEmpty()) {
            return false;
        }
        var chief = cast.chief(
                side == Side.WORKERS ? "shouxi2" : "qishouxi2",
                team.chief().get().name(),
                new Scope.CaseSide(caseId, side),
                file.header().region());
        var mark = side == Side.WORKERS ? "workers" : "employer";
        take(caseId, "{\"%s\":{\"signed\":true},\"form\":\"ON_SCREEN\"}".formatted(mark), chief);
        take(caseId, "{\"%s\":{\"sealed\":true}}".formatted(mark), player);
        return true;
    }

    private void take(UUID caseId, String payload, Actor actor) {
        if (desk.take(STEP, caseId, payload, actor) instanceof Outcome.Refused<?>(var grounds)) {
            throw new IllegalStateException("the demo's signature was refused: " + grounds);
        }
    }
}
