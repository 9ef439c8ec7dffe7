package org.shangliang.app.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dockets kept in PostgreSQL. */
@Component
class StoredDockets implements Dockets {
    private final DocketStore store;
    private final ProductClock clock;
    private final ApplicationEventPublisher events;

    StoredDockets(DocketStore store, ProductClock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DocketHead open(UUID caseId) {
        return store.open(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DocketHead lock(UUID caseId) {
        return store.lock(caseId).orElseThrow(() -> new NoSuch("docket"));
    }

    @Override
    public DocketHead head(UUID caseId) {
        return store.head(caseId).orElseThrow(() -> new NoSuch("docket"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DocketHead append(DocketHead locked, NewEntry entry) {
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String text = EntryText.of(locked, entry, recordedAt);
        var after = new DocketHead(
                locked.caseId(), locked.length() + 1, Digest.of(text), entry.stage(), entry.occurredOn());
        if (!store.append(locked, after, text)) {
            throw new StaleVersion(locked.length(), head(locked.caseId()).length());
        }
        events.publishEvent(new EntryAppended(
                after.caseId(), after.length(), entry.kind(), locked.stage(), entry.stage(), entry.occurredOn()));
        return after;
    }

    @Override
    public List<DocketEntry> entries(UUID caseId) {
        return snapshot(caseId).entries().stream()
                .map(stored -> EntryText.read(stored.hash(), stored.canonical()))
                .toList();
    }

    @Override
    public Verification verify(UUID caseId) {
        return Chain.verify(snapshot(caseId));
    }

    private DocketStore.Snapshot snapshot(UUID caseId) {
        return store.snapshot(caseId).orElseThrow(() -> new NoSuch("docket"));
    }
}
