package org.shangliang.app.consultation.hardship;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.hardship.MeasureStore.Consent;
import org.shangliang.app.document.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The measures of hard times in the portable case file (案卷包困难时期措施), with what lapsed and what returned. Who consented is told
 * to the two sides and the recorder alone; to others, how many.
 */
@Component
@Order(28)
class MeasurePart implements CasePart {
    private static final String FILE = "measures.json";

    private final MeasureStore store;
    private final Consultations consultations;
    private final JsonMapper json;

    MeasurePart(MeasureStore store, Consultations consultations, JsonMapper json) {
        this.store = store;
        this.consultations = consultations;
        this.json = json;
    }

    /** One measure; the names may be fewer than its consents. */
    record Kept(Measure measure, boolean reviewTold, List<Consent> names) {
        int unnamed() {
            return measure.consents() - names.size();
        }
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public Map<String, byte[]> write(UUID caseId, Actor reader) {
        var measures = store.of(caseId);
        if (measures.isEmpty()) {
            return Map.of();
        }
        var named = consultations.look(caseId, reader).actingSide() != null || reader.role() == Role.RECORDER;
        var told = store.told(caseId);
        var kept = measures.stream()
                .map(measure -> new Kept(
                        measure, told.contains(measure.id()), named ? store.consents(measure.id()) : List.of()))
                .toList();
        return Map.of(FILE, json.writeValueAsBytes(kept));
    }

    @Override
    public void restore(UUID caseId, Map<String, byte[]> files) {
        var file = files.get(FILE);
        if (file == null) {
            return;
        }
        for (var kept : json.readValue(file, Kept[].class)) {
            store.restore(caseId, kept.measure(), kept.unnamed(), kept.reviewTold());
            kept.names().forEach(one -> store.consent(one.id(), kept.measure().id(), one.name(), one.on()));
        }
    }
}
