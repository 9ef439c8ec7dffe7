package org.shangliang.app.contract;

import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.Lifecycle;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.consultation.model.Aim;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;

/** What the steps of this module share: their table, and the contract's own file as their state. */
abstract class ContractStep<C extends CaseCommand> implements CaseStep<C, ContractFile> {
    private final StepRule rule;
    private final Class<C> payload;
    private final ContractFiles files;

    ContractStep(StepRule rule, Class<C> payload, ContractFiles files) {
        this.rule = rule;
        this.payload = payload;
        this.files = files;
    }

    @Override
    public final StepRule rule() {
        return rule;
    }

    @Override
    public final Class<C> payload() {
        return payload;
    }

    @Override
    public final Lifecycle lifecycle() {
        return ContractLifecycle.TABLE;
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

    /** Refused on one ground. */
    static Ruling refuse(Ground ground) {
        return Ruling.of(java.util.List.of(ground), java.util.List.of());
    }
}
