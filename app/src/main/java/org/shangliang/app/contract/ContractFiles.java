package org.shangliang.app.contract;

import java.util.UUID;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.ContractFile;
import org.springframework.stereotype.Component;

/** The contract files (合同卷), each begun from what the congress adopted. */
@Component
class ContractFiles {
    private final ContractStore store;
    private final Congresses congresses;

    ContractFiles(ContractStore store, Congresses congresses) {
        this.store = store;
        this.congresses = congresses;
    }

    /** The contract's file; with an attempt of its own once the draft of this round is adopted. */
    ContractFile of(CaseFile file) {
        var id = file.header().id();
        var stored = store.find(id).orElseGet(ContractFile::none);
        return stored.attempt() != null
                ? stored
                : congresses
                        .adoption(id, file.round())
                        .map(meeting ->
                                stored.with(Attempt.adopted(meeting.round(), meeting.heldOn(), meeting.textDigest())))
                        .orElse(stored);
    }

    void put(UUID id, ContractFile file) {
        store.put(id, file);
    }
}
