package org.shangliang.app.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.audit.DocketStore.Snapshot;
import org.shangliang.app.audit.DocketStore.StoredEntry;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A docket as lines of text (档案副本), taken out, checked without a database, and put back where there is none. */
@Component
public class PortableDocket {
    private final DocketStore store;

    PortableDocket(DocketStore store) {
        this.store = store;
    }

    /** The canonical texts of the entries, in order. */
    public List<String> lines(UUID caseId) {
        return store.snapshot(caseId).orElseThrow(() -> new NoSuch("docket")).entries().stream()
                .map(StoredEntry::canonical)
                .toList();
    }

    /** Whether a docket of this case is kept here. */
    public boolean exists(UUID caseId) {
        return store.head(caseId).isPresent();
    }

    /** Recomputes the chain of these lines. */
    public static Verification check(UUID caseId, List<String> lines) {
        return Chain.verify(snapshot(caseId, lines));
    }

    /** Keeps lines that were checked; digests of names in them can no longer be compared, since their salt stayed behind. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocketHead restore(UUID caseId, List<String> lines) {
        var docket = snapshot(caseId, lines);
        if (!Chain.verify(docket).whole()) {
            throw new IllegalArgumentException("the docket is not whole");
        }
        store.restore(docket);
        return docket.head();
    }

    private static Snapshot snapshot(UUID caseId, List<String> lines) {
        var entries = new ArrayList<StoredEntry>();
        for (var line : lines) {
            entries.add(new StoredEntry(entries.size() + 1L, Digest.of(line), line));
        }
        return new Snapshot(head(caseId, entries), List.copyOf(entries));
    }

    /** The head that follows from the last entry; what cannot be read is found by the chain. */
    private static DocketHead head(UUID caseId, List<StoredEntry> entries) {
        if (entries.isEmpty()) {
            return new DocketHead(caseId, 0, Digest.origin(caseId), "", null);
        }
        var last = entries.getLast();
        try {
            var entry = EntryText.read(last.hash(), last.canonical());
            return new DocketHead(caseId, entries.size(), last.hash(), entry.stage(), entry.occurredOn());
        } catch (IllegalArgumentException unreadable) {
            return new DocketHead(caseId, entries.size(), last.hash(), "", null);
        }
    }
}
