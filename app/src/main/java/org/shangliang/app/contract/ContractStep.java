package org.shangliang.app.contract;

import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.consultation.model.Aim;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.ContractFile;

/** What the steps of this module share: their table, and the contract's own file as their state. */
abstract class ContractStep<C extends CaseCommand> extends CaseStep<C, ContractFile> {
    private final ContractFiles files;

    ContractStep(StepRule rule, Class<C> payload, ContractFiles files) {
        super(rule, payload, ContractLifecycle.TABLE);
        this.files = files;
    }

    @Override
    public final Aim aim() {
        return Aim.CONTRACT;
    }

    @Override
    public final ContractFile load(CaseFile file) {
        return files.of(file);
    }

    @Override
    public final CaseFile save(CaseFile file, ContractFile state) {
        files.put(file.header().id(), state);
        return state.sentBack(file.round()) ? file.reopened() : file;
    }
}
