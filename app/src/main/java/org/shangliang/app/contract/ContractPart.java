package org.shangliang.app.contract;

import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.document.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The contract's file in the portable case file (案卷包合同卷). */
@Component
@Order(40)
class ContractPart implements CasePart {
    private static final String FILE = "contract.json";

    private final ContractStore store;
    private final JsonMapper json;

    ContractPart(ContractStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public Map<String, byte[]> write(UUID caseId, Actor reader) {
        return store.find(caseId)
                .map(file -> Map.of(FILE, json.writeValueAsBytes(file)))
                .orElseGet(Map::of);
    }

    @Override
    public void restore(UUID caseId, Map<String, byte[]> files) {
        var file = files.get(FILE);
        if (file != null) {
            store.put(caseId, json.readValue(file, ContractFile.class));
        }
    }
}
