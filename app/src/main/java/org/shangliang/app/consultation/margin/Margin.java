package org.shangliang.app.consultation.margin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.audit.SaltedDigest;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.law.LegalBasis;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes notes beside the procedure into the docket (旁注): the stage stays, the facts are ids, codes and numbers. */
@Component
public class Margin {
    private final Dockets dockets;
    private final SaltedDigest salted;

    Margin(Dockets dockets, SaltedDigest salted) {
        this.dockets = dockets;
        this.salted = salted;
    }

    /** Locks the docket until the caller's transaction ends, so that two notes cannot overtake each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UUID caseId) {
        dockets.lock(caseId);
    }

    /** Notes what was done; {@code text} is what it says, of which the docket keeps the salted digest alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String kind, CaseContext context, Map<String, String> facts, @Nullable String text) {
        var actor = context.actor();
        var head = dockets.lock(context.file().header().id());
        dockets.append(
                head,
                new NewEntry(
                        kind,
                        head.stage(),
                        actor.account(),
                        actor.role().name(),
                        context.today(),
                        List.of(),
                        new TreeMap<>(facts),
                        text == null
                                ? List.of()
                                : List.of(salted.of(context.file().header().id(), text))));
    }

    /** Notes what somebody did who sits at the table but does not see the whole case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void by(String kind, UUID caseId, Actor actor, LocalDate on, Map<String, String> facts, String text) {
        var head = dockets.lock(caseId);
        dockets.append(
                head,
                new NewEntry(
                        kind,
                        head.stage(),
                        actor.account(),
                        actor.role().name(),
                        on,
                        List.of(),
                        new TreeMap<>(facts),
                        List.of(salted.of(caseId, text))));
    }

    /** Notes what time alone brought about; nobody acted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(String kind, UUID caseId, LocalDate on, List<LegalBasis> basis, Map<String, String> facts) {
        var head = dockets.lock(caseId);
        dockets.append(head, new NewEntry(kind, head.stage(), null, null, on, basis, new TreeMap<>(facts), List.of()));
    }
}
