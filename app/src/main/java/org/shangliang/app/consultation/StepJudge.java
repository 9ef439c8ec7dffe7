package org.shangliang.app.consultation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.consultation.model.Aim;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;

/** What must hold for every step alike: its place in the lifecycle, whose act it is, and a date that can be true. */
final class StepJudge {

    private StepJudge() {}

    /** The side an actor belongs to; null for those who stand between or above the sides. */
    static @Nullable Side sideOf(Actor actor) {
        return switch (actor.role()) {
            case UNION_CHAIR, DELEGATE, WORKER -> Side.WORKERS;
            case EMPLOYER -> Side.EMPLOYER;
            case REPRESENTATIVE -> actor.scope() instanceof Scope.CaseSide(var ignored, var side) ? side : null;
            case ADMINISTRATOR, OFFICER, RECORDER, INSTRUCTOR, SUPERVISOR, REVIEWER -> null;
        };
    }

    /** Whether the step's time has come. */
    static Ruling stage(CaseStep<?, ?> step, CaseContext context) {
        var rule = step.rule();
        if (step.lifecycle().allows(context.stage(), rule.name())) {
            return Ruling.permitted();
        }
        return Ruling.refused(outOfPlace(step, context));
    }

    /** That the step has no place at the stage where the case stands. */
    static Ground outOfPlace(CaseStep<?, ?> step, CaseContext context) {
        var rule = step.rule();
        return new Ground(
                "case.stage." + rule.name().replace('/', '-'), List.of(context.stage()), context.basis(rule.lawKeys()));
    }

    /** That a case which ends otherwise has no such step. */
    static Ruling otherEnding(CaseStep<?, ?> step, CaseContext context) {
        return step.aim() == Aim.CONTRACT
                ? refused("case.no-contract", List.of(), step.rule(), context)
                : refused("case.no-accord", List.of(), step.rule(), context);
    }

    /** Whether this person may record the step at all. */
    static Ruling person(CaseStep<?, ?> step, CaseContext context) {
        var rule = step.rule();
        if (rule.roles().contains(context.actor().role())) {
            return Ruling.permitted();
        }
        var who = rule.side() == null ? "NEITHER" : rule.side().name();
        return refused("case.not-yours", List.of(who), rule, context);
    }

    /** Whether a step of the other side comes with the signed paper. */
    static Ruling side(CaseStep<?, ?> step, CaseCommand command, CaseContext context) {
        var rule = step.rule();
        return rule.side() == null || actsFor(rule.side(), command, context)
                ? Ruling.permitted()
                : refused("case.other-side", List.of(rule.side().name()), rule, context);
    }

    /** Whether an act may be recorded for a side: by itself, or with its signed paper, or where its union acts on behalf. */
    static boolean actsFor(Side side, CaseCommand command, CaseContext context) {
        var own = sideOf(context.actor());
        if (own == side || !command.proofs().isEmpty()) {
            return true;
        }
        return own == null
                && (context.actor().role() == Role.RECORDER
                        || side == Side.WORKERS && context.file().header().onBehalf());
    }

    /** Whether the date can be true: not in the future, not before the preceding act. */
    static Ruling date(CaseStep<?, ?> step, CaseContext context) {
        var grounds = new ArrayList<Ground>();
        var on = context.occurredOn();
        if (on.isAfter(context.today())) {
            grounds.add(new Ground(
                    "case.date.future", List.of(on.toString(), context.today().toString()), List.of()));
        }
        var last = context.file().lastActOn();
        if (!step.mayPrecede() && on.isBefore(last)) {
            grounds.add(new Ground("case.date.before", List.of(on.toString(), last.toString()), List.of()));
        }
        return Ruling.of(grounds, List.of());
    }

    private static Ruling refused(String code, List<String> arguments, StepRule rule, CaseContext context) {
        return Ruling.of(List.of(new Ground(code, arguments, context.basis(rule.lawKeys()))), List.of());
    }
}
