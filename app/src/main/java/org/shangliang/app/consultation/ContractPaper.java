package org.shangliang.app.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.SeatedEmployers.Seated;
import org.shangliang.app.consultation.model.WageTerms;
import org.shangliang.app.document.paper.Chapter;
import org.shangliang.app.document.paper.ContractText;
import org.shangliang.app.document.paper.Paper;
import org.shangliang.app.document.paper.SeveralEmployers;
import org.shangliang.app.document.paper.WageContract;
import org.shangliang.app.document.paper.WageFigures;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Topics;

/** Makes of an agreed draft the contract's one text. */
record ContractPaper(Texts texts) {

    Paper of(CaseFile file, Draft draft, Optional<Seated> seated, CaseContext context) {
        var basis = context.basis(List.of("sign.by", "term.min", "floor.wage"));
        int copies = context.law().filingCopies();
        var several = seated.map(one -> new SeveralEmployers(one.title(), one.names(), one.onlyBound()));
        var head = new PaperParties(file, context.employer(), texts)
                .head(draft.termFrom(), draft.termTo(), several.orElse(null));
        return file.header().kind() == ContractKind.WAGE
                ? new WageContract(head, figures(draft), chapters(draft), List.of(), copies, basis)
                : new ContractText(file.header().kind(), head, chapters(draft), List.of(), copies, basis);
    }

    /** Clauses under the same statutory heading make a chapter, in the order of the draft. */
    private static List<Chapter> chapters(Draft draft) {
        Map<String, List<String>> byHeading = new LinkedHashMap<>();
        draft.clauses()
                .forEach(clause -> byHeading
                        .computeIfAbsent(heading(clause.heading()), heading -> new ArrayList<>())
                        .add(clause.text()));
        return byHeading.entrySet().stream()
                .map(entry -> new Chapter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String heading(String code) {
        return Topics.heading(code).map(topic -> topic.name()).orElse(code);
    }

    private static WageFigures figures(Draft draft) {
        var terms = draft.wage() == null ? new WageTerms(null, null, null, null, null) : draft.wage();
        return new WageFigures(
                draft.termFrom().getYear(),
                draft.termFrom().getYear() - 1,
                null,
                null,
                null,
                terms.averageWageBaseFen(),
                average(terms),
                terms.growthPercent(),
                terms.frontlineGrowthPercent(),
                terms.minimumWageFen(),
                terms.payDay(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    /** The agreed average follows from base and growth, rounded to the fen. */
    private static @Nullable Long average(WageTerms terms) {
        var base = terms.averageWageBaseFen();
        var growth = terms.growthPercent();
        return base == null || growth == null
                ? null
                : growth.movePointLeft(2)
                        .add(java.math.BigDecimal.ONE)
                        .multiply(java.math.BigDecimal.valueOf(base))
                        .setScale(0, java.math.RoundingMode.HALF_UP)
                        .longValueExact();
    }
}
