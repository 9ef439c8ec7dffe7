package org.shangliang.app.consultation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shangliang.app.audit.DocketHead;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** Tells whether somebody else took a step after a docket was looked at (已被他人办理); a note in the margin is no step. */
@Component
class Overtaking {
    private final Dockets dockets;
    private final Set<String> notes;

    Overtaking(Dockets dockets, List<NoteKinds> notes) {
        this.dockets = dockets;
        this.notes = notes.stream().flatMap(one -> one.kinds().stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean since(long seen, DocketHead head) {
        return seen > head.length()
                || seen < head.length()
                        && dockets.entries(head.caseId()).stream()
                                .skip(seen)
                                .anyMatch(entry -> !notes.contains(entry.kind()));
    }
}
