package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.DocketHead;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.audit.NoteKinds;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;

/** Enters the opening and the closing of a vote into the case's docket (表决入档): numbers and digests, no voter, no ballot. */
@Component
class VoteDocket implements NoteKinds {
    static final String OPENED = "vote.opened";
    static final String CLOSED = "vote.closed";

    private final Dockets dockets;
    private final ProductClock clock;

    VoteDocket(Dockets dockets, ProductClock clock) {
        this.dockets = dockets;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(OPENED, CLOSED);
    }

    /** Locks the case against every other act. */
    DocketHead lock(Vote vote) {
        return dockets.lock(vote.caseId());
    }

    DocketHead enter(String kind, DocketHead head, Actor chair, SortedMap<String, String> facts, List<String> digests) {
        return dockets.append(
                head,
                new NewEntry(
                        kind,
                        head.stage(),
                        chair.account(),
                        chair.role().name(),
                        clock.today(),
                        List.of(),
                        facts,
                        digests));
    }
}
