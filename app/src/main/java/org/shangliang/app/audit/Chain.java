package org.shangliang.app.audit;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.DocketStore.Snapshot;
import org.shangliang.app.audit.DocketStore.StoredEntry;

/**
 * Recomputes the chain of a docket. It finds what was changed, deleted, moved or cut off in the database; a database
 * owner who rewrites a whole docket with its head is found only by heads published outside.
 */
final class Chain {
    private final DocketHead head;
    private long length;
    private String last;
    private String stage = "";
    private @Nullable LocalDate occurredOn;

    private Chain(DocketHead head) {
        this.head = head;
        this.last = Digest.origin(head.caseId());
    }

    static Verification verify(Snapshot docket) {
        var chain = new Chain(docket.head());
        for (StoredEntry stored : docket.entries()) {
            var reason = chain.reasonAgainst(stored);
            if (reason != null) {
                return chain.broken(chain.length + 1, reason);
            }
            chain.length++;
        }
        return chain.atTheEnd();
    }

    private @Nullable String reasonAgainst(StoredEntry stored) {
        if (stored.sequence() != length + 1) {
            return "missing";
        }
        if (!Digest.of(stored.canonical()).equals(stored.hash())) {
            return "changed";
        }
        try {
            return follow(EntryText.read(stored.hash(), stored.canonical()));
        } catch (IllegalArgumentException e) {
            return "unreadable";
        }
    }

    private @Nullable String follow(DocketEntry entry) {
        if (!EntryText.caseOf(entry.canonical()).equals(head.caseId().toString())) {
            return "foreign";
        }
        if (entry.sequence() != length + 1) {
            return "moved";
        }
        if (!entry.previousHash().equals(last)) {
            return "unlinked";
        }
        last = entry.hash();
        stage = entry.stage();
        occurredOn = entry.occurredOn();
        return null;
    }

    private Verification atTheEnd() {
        if (head.length() > length) {
            return broken(length + 1, "truncated");
        }
        if (head.length() < length || !head.hash().equals(last)) {
            return broken(head.length(), "head");
        }
        if (!head.stage().equals(stage) || !Objects.equals(head.lastOccurredOn(), occurredOn)) {
            return broken(head.length(), "stage");
        }
        return new Verification(true, length, head.hash(), null, null);
    }

    private Verification broken(long at, String reason) {
        return new Verification(false, head.length(), head.hash(), at, reason);
    }
}
