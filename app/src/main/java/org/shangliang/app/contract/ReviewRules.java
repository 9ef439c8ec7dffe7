package org.shangliang.app.contract;

import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.contract.ReviewStep.Answer;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.ReviewOpinion.Act;
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
        return Ruling.of(grounds, notes);
    }

    /** An objection counts when served before silence took effect, whenever it is recorded. */
    private static void objection(ContractFile state, CaseContext context, List<Ground> grounds, List<Ground> notes) {
        switch (context.law().objection(state.filing().countsFrom(), context.occurredOn())) {
            case Refused(var against) -> grounds.addAll(against);
            case Permitted(var remarks) -> notes.addAll(remarks);
        }
    }
}
