package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.DocketHead;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Side;
import org.shangliang.law.StatuteBook;
import org.springframework.stereotype.Component;

/** Lets an actor into a case, or answers that there is none; lays out what a decision may look at. */
@Component
class CaseRoom {
    private final CaseStore store;
    private final Employers employers;
    private final Deadlines deadlines;
    private final ProductClock clock;

    CaseRoom(CaseStore store, Employers employers, Deadlines deadlines, ProductClock clock) {
        this.store = store;
        this.employers = employers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The context of a case for an actor who may see it; {@link NoSuch} for everybody else. */
    CaseContext enter(UUID id, DocketHead head, Actor actor, @Nullable LocalDate occurredOn) {
        var file = store.get(id);
        if (!maySee(file, head.stage(), actor)) {
            throw new NoSuch("case");
        }
        return context(file, head.stage(), actor, occurredOn);
    }

    /** Whether the actor may see a case. */
    boolean admits(UUID id, DocketHead head, Actor actor) {
        return maySee(store.get(id), head.stage(), actor);
    }

    /** The case file, whoever asks. */
    CaseFile file(UUID id) {
        return store.get(id);
    }

    CaseContext context(CaseFile file, String stage, Actor actor, @Nullable LocalDate occurredOn) {
        var today = clock.today();
        var on = occurredOn == null ? today : occurredOn;
        var header = file.header();
        return new CaseContext(
                file,
                stage,
                actor,
                today,
                on,
                StatuteBook.of(header.region(), header.kind(), on),
                employers.get(header.employer()),
                deadlines.of(header.id()));
    }

    private boolean maySee(CaseFile file, String stage, Actor actor) {
        var header = file.header();
        var within = actor.scope() instanceof Scope.Assigned
                ? employers.isWithin(header.employer(), actor.scope())
                : CaseScope.covers(actor.scope(), header);
        return within && mayRead(actor.role()) && isStillNamed(file, actor) && !isPrivate(file, stage, actor);
    }

    private static boolean mayRead(Role role) {
        return switch (role) {
            case ADMINISTRATOR, DELEGATE, WORKER -> false;
            case OFFICER, UNION_CHAIR, EMPLOYER, REPRESENTATIVE, RECORDER, INSTRUCTOR, SUPERVISOR, REVIEWER -> true;
        };
    }

    /** Who came in as a representative or recorder stays only while the case names this person as such. */
    private static boolean isStillNamed(CaseFile file, Actor actor) {
        return switch (actor.role()) {
            case REPRESENTATIVE -> {
                var side = StepJudge.sideOf(actor);
                var team = side == null ? null : file.team(side);
                yield team != null
                        && team.members().stream()
                                .anyMatch(member -> member.name().equals(actor.name()));
            }
            case RECORDER -> actor.name().equals(file.talks().recorder());
            default -> true;
        };
    }

    /** One side's preparation is not for the other side's eyes until the offer is served. */
    private static boolean isPrivate(CaseFile file, String stage, Actor actor) {
        var opposite = file.header().initiator() == Side.WORKERS ? Side.EMPLOYER : Side.WORKERS;
        return file.offer() == null
                && (StepJudge.sideOf(actor) == opposite || actor.role() == Role.REVIEWER)
                && (stage.equals(ConsultationStage.PREPARING.name())
                        || stage.equals(ConsultationStage.WITHDRAWN.name()));
    }
}
