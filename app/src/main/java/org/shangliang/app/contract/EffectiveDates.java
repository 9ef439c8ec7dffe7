package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.PaperParties;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Effect;
import org.shangliang.app.contract.model.Effect.Way;
import org.shangliang.app.document.paper.EffectiveDateSheet;
import org.shangliang.app.document.paper.EffectiveDateSheet.Step;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Duty;
import org.shangliang.law.Rule;
import org.shangliang.law.StatuteBook;
import org.springframework.stereotype.Component;

/** Computes the effective date step by step (生效日期计算单); what counts is the labour authority's opinion. */
@Component
class EffectiveDates {
    private final Texts texts;
    private final Employers employers;

    EffectiveDates(Texts texts, Employers employers) {
        this.texts = texts;
        this.employers = employers;
    }

    EffectiveDateSheet sheet(ContractFile state, CaseFile file, LocalDate today) {
        var header = file.header();
        var filing = state.filing();
        var law = StatuteBook.of(header.region(), header.kind(), filing.countsFrom());
        var parties = new PaperParties(file, employers.get(header.employer()), texts);
        var effect = state.effect();
        return new EffectiveDateSheet(
                ContractPapers.title(file),
                parties.employer(),
                parties.union(),
                filing.authority(),
                steps(state, law),
                effect == null ? filing.silentOn() : effect.inForceOn(),
                effect == null ? filing.presumed() : effect.presumed(),
                law.deadline(Duty.REVIEW, filing.countsFrom()).provisional(),
                List.of(),
                today);
    }

    private List<Step> steps(ContractFile state, StatuteBook law) {
        var filing = state.filing();
        var receipt = filing.receipt();
        var steps = new ArrayList<Step>();
        steps.add(step("signed", state.current().signing().completedOn(), null, "sign.by", law));
        steps.add(step("filed", filing.filedOn(), null, "filing.within", law));
        steps.add(step(
                "received",
                filing.countsFrom(),
                receipt == null
                        ? texts.of("contract.sheet.presumed")
                        : texts.of("contract.evidence." + receipt.evidence()),
                "review.within",
                law));
        var effect = state.effect();
        if (effect != null && effect.way() == Way.OPINION) {
            steps.add(served(effect, law));
        } else {
            silence(filing.countsFrom(), filing.silentOn(), law, steps);
        }
        return steps;
    }

    private Step served(Effect effect, StatuteBook law) {
        return step(
                "served", effect.inForceOn(), texts.of("contract.sheet.on-service"), "review.no_objection_effect", law);
    }

    private void silence(LocalDate from, @Nullable LocalDate silentOn, StatuteBook law, List<Step> steps) {
        var review = law.deadline(Duty.REVIEW, from);
        var length = review.length();
        var how = length == null ? null : texts.of("contract.sheet.counted", length);
        steps.add(step("review-ends", review.due(), how, "review.within", law));
        if (silentOn != null) {
            steps.add(step("effective", silentOn, texts.of("contract.sheet.next-day"), "review.silence", law));
        }
    }

    private Step step(String what, @Nullable LocalDate on, @Nullable String how, String lawKey, StatuteBook law) {
        var basis = law.rule(lawKey).map(Rule::basis).orElse(List.of());
        return new Step(texts.of("contract.sheet." + what), on, how, basis);
    }
}
