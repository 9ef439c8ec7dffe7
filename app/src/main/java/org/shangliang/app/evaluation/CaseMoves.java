package org.shangliang.app.evaluation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.shangliang.app.audit.EntryAppended;
import org.shangliang.app.opinion.AgendaChosen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a case again just before the act that moved it is committed, once however many entries it made. A reading that
 * fails takes nothing back but itself: the act stands, and the night's sweep tries again.
 */
@Component
class CaseMoves {
    private static final Logger LOG = LoggerFactory.getLogger(CaseMoves.class);

    private final Readings readings;
    private final ReadingStore store;
    private final TransactionTemplate nested;

    CaseMoves(Readings readings, ReadingStore store, PlatformTransactionManager transactions) {
        this.readings = readings;
        this.store = store;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @EventListener
    void moved(EntryAppended entry) {
        moved(entry.caseId());
    }

    /** What was taken of the workers' words says something about the case they were heard for. */
    @EventListener
    void moved(AgendaChosen chosen) {
        if (chosen.caseId() != null) {
            moved(chosen.caseId());
        }
    }

    private void moved(UUID id) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        var bound = (Moved) TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new Moved();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(bound);
        }
        bound.cases.add(id);
    }

    private final class Moved implements TransactionSynchronization {
        private final Set<UUID> cases = new HashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            cases.stream().sorted().filter(store::isCase).forEach(this::read);
        }

        private void read(UUID id) {
            try {
                nested.executeWithoutResult(status -> readings.read(id));
            } catch (RuntimeException failed) {
                LOG.error("case {} could not be read for signs; tonight's sweep tries again", id, failed);
                store.due(id);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CaseMoves.this);
        }
    }
}
