package org.shangliang.app.consultation.hardship;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.draft.DraftLint;
import org.shangliang.app.consultation.draft.InitialCondition;
import org.shangliang.app.consultation.model.ClauseWording;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;
import org.shangliang.law.lint.Lint;
import org.springframework.stereotype.Component;

/**
 * A clause on a measure of hard times is initialled only whole (困难时期条款草签条件): it says until when, a measure was put up for it,
 * and every measure that stands in it, or whose words it holds, has its end, review, floor and the managers' share.
 */
@Component
class MeasureInitials implements InitialCondition {
    private static final String ENDLESS = "lint.measureEndless";

    private final MeasureStore store;

    MeasureInitials(MeasureStore store) {
        this.store = store;
    }

    @Override
    public Ruling of(UUID clause, int number, String text, CaseContext context) {
        var grounds = new ArrayList<Ground>();
        DraftLint.remarks(number, text, context.file().header(), context.today()).stream()
                .filter(ground -> ground.code().equals(ENDLESS))
                .forEach(grounds::add);
        var measures = store.of(context.file().header().id()).stream()
                .map(Measure::terms)
                .toList();
        if (Lint.isMeasure(text) && measures.stream().noneMatch(terms -> clause.equals(terms.clause()))) {
            grounds.add(context.ground("hardship.no-record", List.of(number), "pay_cut.individual_consent"));
        }
        var words = ClauseWording.canonical(text);
        measures.stream()
                .filter(terms -> clause.equals(terms.clause()) || isOn(terms, words))
                .forEach(terms -> grounds.addAll(MeasureRules.missing(terms, context)));
        return Ruling.of(List.copyOf(grounds), List.of());
    }

    private static boolean isOn(MeasureTerms terms, String clause) {
        var words = terms.words();
        return words != null && !words.isBlank() && clause.contains(ClauseWording.canonical(words));
    }
}
