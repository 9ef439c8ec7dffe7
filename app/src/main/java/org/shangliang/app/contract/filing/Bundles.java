package org.shangliang.app.contract.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.congress.vote.Bulletins;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.joint.JointLists;
import org.shangliang.app.contract.filing.Dossier.Beside;
import org.shangliang.app.contract.filing.Dossier.Roll;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.document.PaperView;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.law.Rule;
import org.springframework.stereotype.Component;

/** Assembles bundles for review from the record (报送材料汇总) and compares their parts. */
@Component
public class Bundles {
    private final Congresses congresses;
    private final Bulletins bulletins;
    private final StoredDocuments papers;
    private final Dockets dockets;
    private final JointLists parties;

    Bundles(Congresses congresses, Bulletins bulletins, StoredDocuments papers, Dockets dockets, JointLists parties) {
        this.parties = parties;
        this.congresses = congresses;
        this.bulletins = bulletins;
        this.papers = papers;
        this.dockets = dockets;
    }

    /** The bundle of an attempt as it stands today. */
    public Bundle of(Attempt attempt, CaseContext context) {
        var kept = papers.of(context.file().header().id());
        var dossier = dossier(attempt, context, kept);
        var law = dossier.law(attempt.adoptedOn());
        return new Bundle(
                attempt.textDigest(),
                law.filingCopies(),
                Bundle.compare(dossier),
                Materials.of(dossier, kept),
                law.rule("filing.materials").map(Rule::basis).orElse(List.of()));
    }

    Dossier dossier(Attempt attempt, CaseContext context, List<PaperView> kept) {
        var id = context.file().header().id();
        return new Dossier(
                context.file(),
                attempt,
                context.employer(),
                congresses.adoption(id, attempt.round()).orElse(null),
                beside(id, attempt, kept),
                parties.of(id).orElse(null),
                context.today());
    }

    private Beside beside(UUID id, Attempt attempt, List<PaperView> kept) {
        var entries = dockets.entries(id);
        var called = last(entries, "congress.convened");
        var held = last(entries, "deliberation.adopted");
        var delivered = fact(held, "draftDeliveredOn").or(() -> fact(called, "draftDeliveredOn"));
        return new Beside(
                dockets.verify(id).whole(),
                held.map(DocketEntry::digests).orElse(List.of()),
                last(entries, "contract.signed")
                        .filter(signed -> held.isPresent()
                                && signed.sequence() > held.get().sequence())
                        .map(DocketEntry::digests)
                        .orElse(List.of()),
                text(kept),
                (int) kept.stream()
                        .filter(paper -> paper.kind().equals("mandate-letter"))
                        .count(),
                fact(called, "entitled").map(Integer::valueOf).orElse(null),
                delivered.map(LocalDate::parse).orElse(null),
                roll(id, attempt.round()));
    }

    /** The digest of the text as it is kept, computed anew from its words. */
    private @Nullable String text(List<PaperView> kept) {
        return kept.stream()
                .filter(paper -> Materials.isText(paper.kind()))
                .reduce((earlier, later) -> later)
                .map(paper -> papers.document(paper.id()).digest())
                .orElse(null);
    }

    private @Nullable Roll roll(UUID id, int round) {
        return bulletins
                .ofCase(id, round)
                .map(bulletin -> new Roll(bulletin.entitled(), bulletin.present(), bulletin.count()))
                .orElse(null);
    }

    private static Optional<DocketEntry> last(List<DocketEntry> entries, String kind) {
        return entries.stream().filter(entry -> entry.kind().equals(kind)).reduce((earlier, later) -> later);
    }

    private static Optional<String> fact(Optional<DocketEntry> entry, String name) {
        return entry.map(one -> one.facts().get(name));
    }
}
