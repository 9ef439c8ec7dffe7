package org.shangliang.app.congress;

import org.shangliang.app.congress.model.CongressFile;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.consultation.model.Aim;
import org.shangliang.app.consultation.model.CaseFile;

/** What the steps of this module share: their table, and the congress's own file as their state. */
abstract class CongressStep<C extends CaseCommand> extends CaseStep<C, CongressFile> {
    private final CongressStore store;

    CongressStep(StepRule rule, Class<C> payload, CongressStore store) {
        super(rule, payload, CongressLifecycle.TABLE);
        this.store = store;
    }

    @Override
    public final Aim aim() {
        return Aim.CONTRACT;
    }

    @Override
    public final CongressFile load(CaseFile file) {
        return store.find(file.header().id()).orElseGet(CongressFile::none);
    }

    @Override
    public final CaseFile save(CaseFile file, CongressFile state) {
        store.put(file.header().id(), state);
        return state.sentBack(file.round()) ? file.reopened() : file;
    }
}
