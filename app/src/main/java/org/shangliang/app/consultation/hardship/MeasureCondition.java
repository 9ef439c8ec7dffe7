package org.shangliang.app.consultation.hardship;

import java.util.List;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.draft.DraftCondition;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** No draft while a measure stands that both sides have not initialled (措施未草签不定草案). */
@Component
class MeasureCondition implements DraftCondition {
    private final MeasureStore store;

    MeasureCondition(MeasureStore store) {
        this.store = store;
    }

    @Override
    public Ruling of(CaseContext context) {
        var open = store.of(context.file().header().id()).stream()
                .filter(measure -> !measure.initialled())
                .count();
        return open == 0
                ? Ruling.permitted()
                : Ruling.of(
                        List.of(context.ground("hardship.open", List.of(open), "pay_cut.individual_consent")),
                        List.of());
    }
}
