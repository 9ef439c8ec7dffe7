package org.shangliang.app.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange.Met;
import org.shangliang.app.consultation.Decision.DeadlineChange.MetLate;
import org.shangliang.app.consultation.Decision.DeadlineChange.Opened;
import org.shangliang.app.consultation.Decision.DeadlineChange.Withdrawn;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.document.AttachmentView;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.Deadlines;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does the paperwork of an accepted step: papers, deadlines, the case's row, events. */
@Component
class CaseClerk {
    private final CaseStore store;
    private final Deadlines deadlines;
    private final StoredDocuments papers;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;

    CaseClerk(
            CaseStore store,
            Deadlines deadlines,
            StoredDocuments papers,
            Attachments attachments,
            ApplicationEventPublisher events) {
        this.store = store;
        this.papers = papers;
        this.attachments = attachments;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** Makes sure that the attachments a command names exist and are the actor's to use. */
    List<AttachmentView> proofs(CaseCommand command, Actor actor) {
        return attachments.require(command.proofs(), actor, "attachments");
    }

    /** Makes the papers; answers the digests that go into the docket. */
    List<String> file(CaseFile file, Accepted<?> accepted, List<AttachmentView> proofs, @Nullable Actor actor) {
        var header = file.header();
        var digests = new ArrayList<>(accepted.digests());
        for (var paper : accepted.papers()) {
            var kept = papers.store(header.id(), paper, header.number(), actor);
            digests.add(kept.textDigest());
        }
        for (var proof : proofs) {
            store.keep(header.id(), proof.id());
            digests.add(proof.sha256());
        }
        return digests.stream().distinct().toList();
    }

    /** The facts for the docket, with the codes of what was remarked. */
    SortedMap<String, String> facts(Accepted<?> accepted) {
        var facts = new java.util.TreeMap<>(accepted.facts());
        accepted.notes().forEach(note -> facts.put("note." + note.code(), String.join(",", note.arguments())));
        return facts;
    }

    /** Writes the case's row, its deadlines, and tells the modules above. */
    void settle(CaseFile file, String stage, Accepted<?> accepted) {
        store.update(file, stage);
        accepted.deadlines().forEach(change -> settle(file.header().id(), change));
        accepted.events().forEach(events::publishEvent);
    }

    private void settle(UUID id, Decision.DeadlineChange change) {
        switch (change) {
            case Opened(var kind, var deadline) -> deadlines.open(id, kind, deadline);
            case Met(var kind, var on) -> deadlines.meet(id, kind, on);
            case MetLate(var kind, var on) -> {
                deadlines.breach(id, kind, on);
                deadlines.meet(id, kind, on);
            }
            case Withdrawn(var kind) -> deadlines.withdraw(id, kind);
        }
    }
}
