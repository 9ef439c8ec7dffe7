package org.shangliang.app.contract;

import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.document.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The contract's file in the portable case file (案卷包合同卷). */
@Component
@Order(40)
class ContractPart extends CasePart.Json<ContractFile> {
    private final ContractStore store;

    ContractPart(ContractStore store, JsonMapper json) {
        super("contract.json", ContractFile.class, json);
        this.store = store;
    }

    @Override
    protected Optional<ContractFile> find(UUID caseId) {
        return store.find(caseId);
    }

    @Override
    protected void put(UUID caseId, ContractFile found) {
        store.put(caseId, found);
    }
}
