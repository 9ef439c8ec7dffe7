package org.shangliang.app.congress;

import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.congress.model.CongressFile;
import org.shangliang.app.document.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The congress's file in the portable case file (案卷包职代会卷). */
@Component
@Order(30)
class CongressPart extends CasePart.Json<CongressFile> {
    private final CongressStore store;

    CongressPart(CongressStore store, JsonMapper json) {
        super("congress.json", CongressFile.class, json);
        this.store = store;
    }

    @Override
    protected Optional<CongressFile> find(UUID caseId) {
        return store.find(caseId);
    }

    @Override
    protected void put(UUID caseId, CongressFile found) {
        store.put(caseId, found);
    }
}
