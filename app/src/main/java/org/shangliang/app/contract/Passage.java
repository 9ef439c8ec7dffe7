package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.law.StatuteBook;
import org.springframework.stereotype.Component;

/** Writes down what time alone did to a contract (时间经过): under the docket's lock, and only at the stage it fits. */
@Component
class Passage {
    private final ContractStore store;
    private final Consultations cases;
    private final Dockets dockets;
    private final CaseDesk desk;

    Passage(ContractStore store, Consultations cases, Dockets dockets, CaseDesk desk) {
        this.store = store;
        this.cases = cases;
        this.dockets = dockets;
        this.desk = desk;
    }

    /** The contract's file, its docket locked, if the case stands at this stage. */
    Optional<ContractFile> at(ContractStage stage, UUID id) {
        return dockets.lock(id).stage().equals(stage.name()) ? store.find(id) : Optional.empty();
    }

    CaseFile file(UUID id) {
        return cases.file(id);
    }

    /** Writes the entry, dated on the day the law names and resting on these rules. */
    void write(CaseFile file, LocalDate on, List<String> lawKeys, Accepted<ContractFile> accepted) {
        var id = file.header().id();
        var law = law(file, on);
        var basis = lawKeys.stream()
                .flatMap(key -> law.rule(key).stream())
                .flatMap(rule -> rule.basis().stream())
                .distinct()
                .toList();
        store.put(id, accepted.state());
        desk.pass(id, ContractLifecycle.TABLE, on, basis, accepted);
    }

    static StatuteBook law(CaseFile file, LocalDate on) {
        return StatuteBook.of(file.header().region(), file.header().kind(), on);
    }
}
