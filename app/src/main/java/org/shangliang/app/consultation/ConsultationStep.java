package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.law.Duty;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;

/** What the steps of this module share: their table, and the case file itself as their state. */
abstract class ConsultationStep<C extends CaseCommand> extends CaseStep<C, CaseFile> {

    ConsultationStep(StepRule rule, Class<C> payload) {
        super(rule, payload, ConsultationLifecycle.TABLE);
    }

    @Override
    public final CaseFile load(CaseFile file) {
        return file;
    }

    @Override
    public final CaseFile save(CaseFile file, CaseFile state) {
        return state;
    }

    /** A ground with its articles, by the rules of law it rests on. */
    static Ground ground(CaseContext context, String code, List<?> arguments, String... lawKeys) {
        return context.ground(code, arguments, lawKeys);
    }

    /**
     * Whether the signatures or consents that the act states are proved: each side speaks for itself, and for whom it does
     * not speak a scan of the signed paper does.
     */
    final Ruling proved(CaseCommand command, CaseContext context, Set<Side> stated) {
        var own = StepJudge.sideOf(context.actor());
        var others = stated.stream().filter(side -> side != own).sorted().toList();
        if (others.isEmpty() || !command.proofs().isEmpty()) {
            return Ruling.permitted();
        }
        var keys = rule().lawKeys().toArray(String[]::new);
        return Ruling.refused(
                others.size() == 1
                        ? ground(context, "case.signed-paper", others, keys)
                        : ground(context, "case.signed-papers", List.of(), keys));
    }

    /** Whose signature an act states. */
    static Set<Side> signers(boolean workers, boolean employer) {
        var sides = EnumSet.noneOf(Side.class);
        if (workers) {
            sides.add(Side.WORKERS);
        }
        if (employer) {
            sides.add(Side.EMPLOYER);
        }
        return sides;
    }

    /** The open deadline of a duty, if it runs. */
    static Optional<DeadlineRow> running(CaseContext context, Duty duty) {
        return context.running(duty);
    }

    /** Closes a duty's deadline on the day it was really done, and remarks when that was late. */
    static <S> Decision.Accepted<S> close(Decision.Accepted<S> accepted, CaseContext context, Duty duty, LocalDate on) {
        return context.close(accepted, duty, on);
    }
}
