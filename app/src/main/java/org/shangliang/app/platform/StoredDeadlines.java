package org.shangliang.app.platform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.law.Deadline;
import org.springframework.stereotype.Component;

/** Keeps the deadlines in the database. */
@Component
class StoredDeadlines implements Deadlines {
    private final DeadlineStore store;
    private final ProductClock clock;

    StoredDeadlines(DeadlineStore store, ProductClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void open(UUID subject, String kind, Deadline deadline) {
        store.replace(Ids.ordered(clock.instant()), subject, kind, deadline);
    }

    @Override
    public void meet(UUID subject, String kind, LocalDate metOn) {
        store.meet(subject, kind, metOn);
    }

    @Override
    public void withdraw(UUID subject, String kind) {
        store.withdraw(subject, kind);
    }

    @Override
    public void breach(UUID subject, String kind, LocalDate day) {
        store.breach(subject, kind, day);
    }

    @Override
    public Map<UUID, List<DeadlineRow>> ofAll(Collection<UUID> subjects) {
        return store.ofAll(subjects);
    }

    @Override
    public Map<UUID, DeadlineRow> next(Collection<UUID> subjects) {
        return store.next(subjects);
    }

    @Override
    public List<DeadlineRow> of(UUID subject) {
        return store.of(subject);
    }

    @Override
    public List<UUID> overdue(String kind, LocalDate day) {
        return store.lockOverdue(kind, day);
    }
}
