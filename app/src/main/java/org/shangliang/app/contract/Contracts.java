package org.shangliang.app.contract;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shangliang.app.consultation.joint.JointSeats;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.document.paper.ContractText;
import org.springframework.stereotype.Component;

/** The contracts (集体合同) as they stand, for the modules above. */
@Component
public class Contracts {
    /** The papers of a published contract that every worker may read: the contract itself, and the notice of it. */
    static final Set<String> FOR_ALL = Stream.concat(
                    ContractText.KINDS.stream(), Stream.of(JointSeats.KIND, "publication-notice"))
            .collect(Collectors.toUnmodifiableSet());

    private final ContractStore store;
    private final ContractFiles files;

    Contracts(ContractStore store, ContractFiles files) {
        this.store = store;
        this.files = files;
    }

    /** The contract's file, empty when nothing is recorded yet; nobody's scope is asked. */
    public ContractFile of(UUID caseId) {
        return store.find(caseId).orElseGet(ContractFile::none);
    }

    /** The contract's file with the attempt that adoption began, whether anything was signed yet or not. */
    public ContractFile of(CaseFile file) {
        return files.of(file);
    }

    /** What was made known to the workers of an employer, newest first; nobody's scope is asked. */
    public List<PublishedContract> publishedAt(UUID employer) {
        return store.publishedAt(employer);
    }
}
