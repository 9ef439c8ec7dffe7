package org.shangliang.app.contract;

import java.util.UUID;
import org.shangliang.app.contract.model.ContractFile;
import org.springframework.stereotype.Component;

/** The contracts (集体合同) as they stand, for the modules above. */
@Component
public class Contracts {
    private final ContractStore store;

    Contracts(ContractStore store) {
        this.store = store;
    }

    /** The contract's file, empty when nothing is recorded yet; nobody's scope is asked. */
    public ContractFile of(UUID caseId) {
        return store.find(caseId).orElseGet(ContractFile::none);
    }
}
