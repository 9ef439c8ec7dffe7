package org.shangliang.app.consultation.hardship;

import java.time.LocalDate;
import java.util.Map;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.platform.DailySweep;
import org.shangliang.law.Rule;
import org.shangliang.law.StatuteBook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day after its last day a measure has lapsed and the old terms are back (自动失效); nobody need do anything. */
@Component
@Order(150)
class MeasureSweep implements DailySweep {
    private static final String KEY = "pay_cut.individual_consent";

    private final MeasureStore store;
    private final Margin margin;
    private final Consultations consultations;

    MeasureSweep(MeasureStore store, Margin margin, Consultations consultations) {
        this.store = store;
        this.margin = margin;
        this.consultations = consultations;
    }

    @Override
    @Transactional
    public void sweep(LocalDate day) {
        for (var due : store.reviewable(day)) {
            store.reviewTold(due.id());
            note(MeasureNotes.REVIEW, due, day);
        }
        for (var due : store.lapsing(day)) {
            store.lapse(due.id(), due.on());
            note(MeasureNotes.LAPSED, due, day);
        }
    }

    private void note(String kind, MeasureStore.Due due, LocalDate day) {
        var header = consultations.file(due.caseId()).header();
        var basis = StatuteBook.of(header.region(), header.kind(), day)
                .rule(KEY)
                .map(Rule::basis)
                .orElseThrow();
        var facts = Map.of("measure", due.id().toString(), "date", due.on().toString());
        margin.pass(kind, due.caseId(), day, basis, facts);
    }
}
