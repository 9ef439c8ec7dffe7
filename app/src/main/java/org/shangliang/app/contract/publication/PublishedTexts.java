package org.shangliang.app.contract.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.audit.SaltedDigest;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.joint.JointList;
import org.shangliang.app.consultation.joint.JointLists;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.publication.PublishedStore.Open;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of a published contract outside its case (公布与查阅): by its code, by its workers, by the public. */
@Component
public class PublishedTexts {
    private static final Set<Role> STAFF = Set.of(Role.WORKER, Role.DELEGATE);
    static final int LISTED = 100;

    private final Sources sources;
    private final PublishedStore store;
    private final Dockets dockets;
    private final SaltedDigest digests;
    private final ProductClock clock;

    /** Where the facts are. */
    @Component
    record Sources(
            Consultations consultations,
            Contracts contracts,
            Employers employers,
            JointLists parties,
            StoredDocuments papers) {}

    PublishedTexts(Sources sources, PublishedStore store, Dockets dockets, SaltedDigest digests, ProductClock clock) {
        this.sources = sources;
        this.store = store;
        this.dockets = dockets;
        this.digests = digests;
        this.clock = clock;
    }

    /** The published contract of a case; before publication there is none, whoever asks. */
    Optional<PublishedText> find(UUID caseId) {
        var contract = sources.contracts().of(caseId);
        var effect = contract.effect();
        var attempt = contract.attempt();
        var published = contract.performance().publications();
        if (effect == null || attempt == null || published.isEmpty()) {
            return Optional.empty();
        }
        var file = sources.consultations().file(caseId);
        var draft = Objects.requireNonNull(file.draft());
        var employer = sources.employers().get(file.header().employer());
        var ending = contract.ending();
        var parties = sources.parties().of(caseId).orElse(null);
        return Optional.of(new PublishedText(
                caseId,
                file.header().number(),
                file.header().kind().name(),
                draft.title(),
                employer.name(),
                employer.unionName(),
                attempt.adoptedOn(),
                effect.inForceOn(),
                effect.termFrom(),
                effect.termTo(),
                ending == null ? null : ending.endedOn(),
                published.getLast().publishedOn(),
                attempt.textDigest(),
                draft.clauses(),
                store.isOpen(caseId),
                parties == null ? employer.staff() : Math.max(employer.staff(), parties.staff()),
                parties == null ? List.of() : bound(parties)));
    }

    /** How words from a sheet compare with the text the congress adopted; of a text not open only whether all of it is there. */
    Compared compare(PublishedText text, String words) {
        var said = sources.papers().of(text.caseId()).stream()
                .filter(paper -> paper.textDigest().equals(text.textDigest()))
                .findFirst()
                .map(paper -> sources.papers().document(paper.id()).passages())
                .orElseThrow(() -> new NoSuch("publication"));
        var compared = Compared.of(words, said);
        return text.open() ? compared : compared.closed();
    }

    /** The employers that took their text on themselves; of the others nothing is made known. */
    private static List<String> bound(JointList parties) {
        return parties.lines().stream()
                .filter(line -> line.state() != JointList.State.UNBOUND)
                .map(JointList.Line::name)
                .toList();
    }

    /** The published contract, for who may see its case. */
    PublishedText look(UUID caseId, Actor actor) {
        sources.consultations().look(caseId, actor);
        return find(caseId)
                .orElseThrow(
                        () -> new InvalidInput(List.of(new FieldError("publication", "contract.publicity.early"))));
    }

    /** A page of the contracts that their employers have opened to the public, by the employers' names; one more than shown. */
    Map<Open, String> open(int page) {
        var open = store.open(LISTED + 1, (page - 1) * LISTED);
        var names = sources.employers()
                .names(open.stream().map(Open::employerId).distinct().toList());
        var named = new LinkedHashMap<Open, String>();
        open.forEach(one -> named.put(one, names.getOrDefault(one.employerId(), "")));
        return named;
    }

    /** Opens the text to the public, or closes it; the employer's own decision. */
    @Transactional
    public Outcome<Boolean> turn(UUID caseId, boolean open, Actor actor) {
        var context = sources.consultations().look(caseId, actor);
        if (actor.role() != Role.EMPLOYER) {
            return Outcome.refused(context.ground("case.not-yours", List.of("EMPLOYER")));
        }
        var head = dockets.lock(caseId);
        if (find(caseId).isEmpty()) {
            return Outcome.refused(context.ground("contract.publicity.early", List.of(), "publish.within"));
        }
        if (store.isOpen(caseId) != open) {
            store.open(caseId, open, clock.today());
            dockets.append(
                    head,
                    new NewEntry(
                            open ? PublicityNotes.OPENED : PublicityNotes.CLOSED,
                            head.stage(),
                            actor.account(),
                            actor.role().name(),
                            clock.today(),
                            List.of(),
                            new TreeMap<>(),
                            List.of()));
        }
        return Outcome.done(open);
    }

    /** A worker of this employer has read it; who it was is kept as a digest under the case's own salt, without a time. */
    @Transactional
    public void read(UUID caseId, Actor worker) {
        requireStaff(caseId, worker);
        store.read(caseId, reader(caseId, worker));
    }

    /** Whether this worker has said so before. */
    public boolean hasRead(UUID caseId, Actor worker) {
        return store.hasRead(caseId, reader(caseId, worker));
    }

    private void requireStaff(UUID caseId, Actor worker) {
        if (!STAFF.contains(worker.role())
                || !(worker.scope() instanceof Scope.Employer(var id))
                || sources.contracts().publishedAt(id).stream()
                        .noneMatch(one -> one.caseId().equals(caseId))) {
            throw new NoSuch("publication");
        }
    }

    private String reader(UUID caseId, Actor worker) {
        return digests.of(caseId, "reader " + worker.account());
    }

    /** How many have read it, told only where it points at nobody. */
    Readers readers(PublishedText text) {
        return Readers.of(
                store.readers(text.caseId()),
                text.staff(),
                store.keptReaders(text.caseId()).orElse(null));
    }
}
