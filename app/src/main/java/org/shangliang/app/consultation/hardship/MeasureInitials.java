package org.shangliang.app.consultation.hardship;

import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.draft.DraftLint;
import org.shangliang.app.consultation.draft.InitialCondition;
import org.shangliang.app.consultation.model.ClauseWording;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/**
 * A clause on a measure of hard times is initialled only whole (困难时期条款草签条件): it says until when, and a measure whose words it
 * holds has its end, review, floor and the managers' share.
 */
@Component
class MeasureInitials implements InitialCondition {
    private static final String ENDLESS = "lint.measureEndless";

    private final MeasureStore store;

    MeasureInitials(MeasureStore store) {
        this.store = store;
    }

    @Override
    public Ruling of(int number, String text, CaseContext context) {
        var grounds = new ArrayList<Ground>();
        DraftLint.remarks(number, text, context.file().header(), context.today()).stream()
                .filter(ground -> ground.code().equals(ENDLESS))
                .forEach(grounds::add);
        var clause = ClauseWording.canonical(text);
        store.of(context.file().header().id()).stream()
                .map(Measure::terms)
                .filter(terms -> isOn(terms, clause))
                .forEach(terms -> grounds.addAll(MeasureRules.missing(terms, context)));
        return Ruling.of(List.copyOf(grounds), List.of());
    }

    private static boolean isOn(MeasureTerms terms, String clause) {
        var words = terms.words();
        return words != null && !words.isBlank() && clause.contains(ClauseWording.canonical(words));
    }
}
