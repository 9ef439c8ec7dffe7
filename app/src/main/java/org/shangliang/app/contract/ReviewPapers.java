package org.shangliang.app.contract;

import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.PaperParties;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Filing.Method;
import org.shangliang.app.contract.model.ReviewOpinion;
import org.shangliang.app.contract.model.ReviewOpinion.Act;
import org.shangliang.app.document.paper.ReviewLetter;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Duty;
import org.springframework.stereotype.Component;

/** Fills the paper that the labour authority issues at its desk here (审查意见书、补正通知书). */
@Component
class ReviewPapers {
    private final Texts texts;

    ReviewPapers(Texts texts) {
        this.texts = texts;
    }

    /** With the paper, where the authority itself answers what was handed in here; what it answered elsewhere has its own. */
    Accepted<ContractFile> issued(
            Accepted<ContractFile> accepted, ContractFile known, ReviewOpinion opinion, CaseContext context) {
        return context.actor().role() == Role.REVIEWER
                        && known.filing().method() == Method.DESK
                        && opinion.act() != Act.ACCEPT
                ? accepted.paper(letter(accepted.state(), known, opinion, context))
                : accepted;
    }

    private ReviewLetter letter(ContractFile after, ContractFile known, ReviewOpinion opinion, CaseContext context) {
        var parties = new PaperParties(context.file(), context.employer(), texts);
        var filing = known.filing();
        var effect = after.effect();
        var publish = context.law().deadline(Duty.PUBLISH, context.occurredOn());
        return new ReviewLetter(
                ReviewLetter.Answer.valueOf(opinion.act().name()),
                filing.authority(),
                opinion.number(),
                parties.employer(),
                parties.union(),
                ContractPapers.title(context.file()),
                known.current().textDigest(),
                filing.filedOn(),
                filing.countsFrom(),
                opinion.servedOn(),
                opinion.checks().stream()
                        .map(one -> new ReviewLetter.Line(texts.of("word." + one.part()), one.fits(), one.remark()))
                        .toList(),
                points(opinion),
                effect == null ? null : effect.inForceOn(),
                publish.length(),
                context.basis(List.of("review.scope", "review.within", "review.opinion_fields")));
    }

    private List<String> points(ReviewOpinion opinion) {
        var points = new ArrayList<>(opinion.points());
        for (var asked : opinion.requests()) {
            var what = asked.what() == null ? "" : asked.what().strip();
            var paper = texts.of("contract.material." + asked.material());
            var by = asked.by();
            points.add(
                    by == null
                            ? texts.of("contract.letter.asked", paper, what)
                            : texts.of("contract.letter.asked-by", paper, what, by));
        }
        return points;
    }
}
