package org.shangliang.app.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Filing.Method;
import org.shangliang.app.contract.model.ReviewOpinion.Act;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.law.Ground;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;

/** What must hold for an answer of the authority to count (审查规则): its paper, and an objection while it still can. */
final class ReviewRules {

    private ReviewRules() {}

    static Ruling of(Answer command, ContractFile state, CaseContext context) {
        var grounds = new ArrayList<Ground>();
        var notes = new ArrayList<Ground>();
        if (context.actor().role() != Role.REVIEWER && command.proofs().isEmpty()) {
            grounds.add(context.ground("contract.review.no-paper", List.of(), "review.opinion_fields"));
        }
        var inForce = state.effect() != null;
        if (inForce && (command.act() == Act.ACCEPT || command.act() == Act.SUPPLEMENT)) {
            grounds.add(context.ground(
                    "contract.review.in-force", List.of(state.inForce().inForceOn()), "review.silence"));
        }
        if (command.act() == Act.SUPPLEMENT) {
            notes.add(context.ground("contract.review.runs-on", List.of(), "review.within"));
        }
        if (command.act() == Act.OBJECTION) {
            objection(state, context, grounds, notes);
        }
        if (context.actor().role() == Role.REVIEWER
                && state.filing().method() == Method.DESK
                && (command.act() == Act.OBJECTION || command.act() == Act.NO_OBJECTION)) {
            grounds.addAll(concluded(command, context));
        }
        return Ruling.of(grounds, notes);
    }

    /** At the desk nothing is concluded while one of the three things is open, nor against what was found. */
    private static List<Ground> concluded(Answer command, CaseContext context) {
        var open = EnumSet.allOf(ReviewPart.class);
        command.findings().forEach(one -> open.remove(one.part()));
        if (!open.isEmpty()) {
            return open.stream()
                    .map(part -> context.ground("contract.review.open", List.of(part), "review.scope"))
                    .toList();
        }
        var amiss = command.findings().stream().filter(one -> !one.fits()).toList();
        if (command.act() == Act.NO_OBJECTION && !amiss.isEmpty()) {
            return List.of(context.ground(
                    "contract.review.amiss", List.of(amiss.getFirst().part()), "review.scope"));
        }
        return command.act() == Act.OBJECTION && amiss.isEmpty()
                ? List.of(context.ground("contract.review.nothing-amiss", List.of(), "review.scope"))
                : List.of();
    }

    /** An objection counts when served before silence took effect, whenever it is recorded. */
    private static void objection(ContractFile state, CaseContext context, List<Ground> grounds, List<Ground> notes) {
        switch (context.law().objection(state.filing().countsFrom(), context.occurredOn())) {
            case Refused(var against) -> grounds.addAll(against);
            case Permitted(var remarks) -> notes.addAll(remarks);
        }
    }
}
