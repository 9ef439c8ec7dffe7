package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.DocketHead;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.model.Accords;
import org.shangliang.app.consultation.model.Aim;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.document.AttachmentView;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.StaleVersion;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where every step of a case is taken: the docket's head is locked, the law is asked, and only then everything is
 * written in one transaction. A refusal writes nothing.
 */
@Component
public class CaseDesk {
    private final Dockets dockets;
    private final CaseRoom room;
    private final CaseClerk clerk;
    private final CaseRegister register;
    private final Overtaking overtaking;
    private final Accords accords;

    CaseDesk(
            Dockets dockets,
            CaseRoom room,
            CaseClerk clerk,
            CaseRegister register,
            Overtaking overtaking,
            Accords accords) {
        this.accords = accords;
        this.dockets = dockets;
        this.room = room;
        this.clerk = clerk;
        this.register = register;
        this.overtaking = overtaking;
    }

    /**
     * Takes a step.
     *
     * @param expected the length of the docket the actor has seen, or null to accept any; notes made since do not matter
     */
    @Transactional
    public <C extends CaseCommand, S> Outcome<CaseReceipt> take(
            CaseStep<C, S> step, UUID id, C command, Actor actor, @Nullable Long expected) {
        var head = dockets.lock(id);
        var context = room.enter(id, head, actor, command.occurredOn());
        if (expected != null && overtaking.since(expected, head)) {
            throw new StaleVersion(expected, head.length());
        }
        var proofs = clerk.proofs(command, actor);
        return switch (judge(step, command, context)) {
            case Decision.Refused<S>(var grounds) -> new Outcome.Refused<>(grounds);
            case Accepted<S> accepted -> finish(step, head, context, accepted, proofs);
        };
    }

    /** What the law would say to the command if it were given now; writes nothing. */
    @Transactional(readOnly = true)
    public <C extends CaseCommand, S> Ruling rehearse(CaseStep<C, S> step, UUID id, C command, Actor actor) {
        var context = room.enter(id, dockets.head(id), actor, command.occurredOn());
        return switch (judge(step, command, context)) {
            case Decision.Refused<S>(var grounds) -> new Refused(grounds);
            case Accepted<S> accepted -> new Permitted(accepted.notes());
        };
    }

    /** The formalities first, then the step's own gate and decision, then whether the table has a line for it. */
    private <C extends CaseCommand, S> Decision<S> judge(CaseStep<C, S> step, C command, CaseContext context) {
        var state = step.load(context.file());
        return switch (formalities(step, command, context).and(open(step, state, context))) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) ->
                switch (step.decide(command, state, context)) {
                    case Decision.Refused<S> refused -> refused;
                    case Accepted<S> accepted ->
                        step.lifecycle().after(context.stage(), accepted.kind()).isPresent()
                                ? accepted.notes(notes)
                                : new Decision.Refused<>(StepJudge.outOfPlace(step, context));
                };
        };
    }

    /** Whether a step could be taken now, before any input. */
    @Transactional(readOnly = true)
    public <S> Ruling foresee(CaseStep<?, S> step, CaseContext context) {
        var person = StepJudge.stage(step, context).and(StepJudge.person(step, context));
        return person.isPermitted() ? open(step, step.load(context.file()), context) : person;
    }

    private <S> Ruling open(CaseStep<?, S> step, S state, CaseContext context) {
        var place = StepJudge.stage(step, context);
        if (!place.isPermitted()) {
            return place;
        }
        return step.aim() == Aim.EITHER || step.aim().fits(accords.isAccord(context.file()))
                ? step.gate(state, context)
                : StepJudge.otherEnding(step, context);
    }

    private static Ruling formalities(CaseStep<?, ?> step, CaseCommand command, CaseContext context) {
        var person = StepJudge.person(step, context);
        return person.isPermitted()
                ? StepJudge.side(step, command, context).and(StepJudge.date(step, context))
                : person;
    }

    /** Opens the case that is to follow, if any, before this one is written; its refusal refuses the step. */
    private <S> Outcome<CaseReceipt> finish(
            CaseStep<?, S> step,
            DocketHead head,
            CaseContext context,
            Accepted<S> accepted,
            List<AttachmentView> proofs) {
        var next = accepted.opens();
        if (next == null) {
            return write(step, head, context, accepted, proofs);
        }
        return switch (register.enter(next, context.actor())) {
            case Outcome.Refused<CaseReceipt>(var grounds) -> new Outcome.Refused<>(grounds);
            case Outcome.Done<CaseReceipt>(var opened, var ignored) ->
                write(step, head, context, accepted.fact("opened", opened.id()), proofs);
        };
    }

    private <S> Outcome<CaseReceipt> write(
            CaseStep<?, S> step,
            DocketHead head,
            CaseContext context,
            Accepted<S> accepted,
            List<AttachmentView> proofs) {
        var stage = stage(step.lifecycle(), head, accepted);
        var saved = step.save(context.file(), accepted.state());
        var file = step.isMarginal() ? saved : saved.actedOn(context.occurredOn());
        var digests = clerk.file(file, accepted, proofs, context.actor());
        var after = dockets.append(
                head,
                new NewEntry(
                        accepted.kind(),
                        stage,
                        context.actor().account(),
                        context.actor().role().name(),
                        context.occurredOn(),
                        context.basis(step.rule().lawKeys()),
                        clerk.facts(accepted),
                        digests));
        clerk.settle(file, stage, accepted);
        // Whoever heard an event may have written a further entry.
        var last = accepted.events().isEmpty() ? after : dockets.head(head.caseId());
        return new Outcome.Done<>(receipt(file, last, accepted), accepted.notes());
    }

    /**
     * Records what time alone brought about: nobody acts, nothing is refused. The caller holds the docket's lock and has
     * made sure that it applies.
     */
    @Transactional
    public void pass(UUID id, Lifecycle table, LocalDate on, List<LegalBasis> basis, Accepted<?> what) {
        var head = dockets.lock(id);
        var stage = stage(table, head, what);
        var file = room.file(id);
        var digests = clerk.file(file, what, List.of(), null);
        dockets.append(head, new NewEntry(what.kind(), stage, null, null, on, basis, clerk.facts(what), digests));
        clerk.settle(file, stage, what);
    }

    private static String stage(Lifecycle table, DocketHead head, Accepted<?> accepted) {
        return table.after(head.stage(), accepted.kind())
                .orElseThrow(() -> new IllegalStateException(
                        "no line for " + accepted.kind() + " at " + head.stage() + " in the lifecycle"));
    }

    private static CaseReceipt receipt(CaseFile file, DocketHead head, Accepted<?> accepted) {
        var opened = accepted.facts().get("opened");
        return new CaseReceipt(
                file.header().id(),
                file.header().number(),
                head.stage(),
                head.length(),
                head.hash(),
                opened == null ? null : UUID.fromString(opened));
    }
}
