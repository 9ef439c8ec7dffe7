package org.shangliang.app.contract.signing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.audit.NoteKinds;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.seal.SealView;
import org.shangliang.app.document.seal.Seals;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seals a signed text, with a page behind it that says who signed, and notes the digest of the sealed file in the docket (封存签订文本), once. */
@Component
class TextSealing implements NoteKinds {
    static final String SEALED = "seal.made";

    private final StoredDocuments papers;
    private final Seals seals;
    private final SignersSheet signers;
    private final Dockets dockets;
    private final ProductClock clock;

    TextSealing(StoredDocuments papers, Seals seals, SignersSheet signers, Dockets dockets, ProductClock clock) {
        this.papers = papers;
        this.seals = seals;
        this.signers = signers;
        this.dockets = dockets;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SEALED);
    }

    /** Under the docket's lock, so that of two who ask one seals; what fails here undoes nothing of what was done before. */
    @Transactional(propagation = Propagation.NESTED)
    public SealView seal(UUID caseId, Attempt signed) {
        var head = dockets.lock(caseId);
        var paper = SignedText.of(caseId, signed.textDigest(), papers).id();
        return seals.find(paper).orElseGet(() -> {
            var page = signers.of(papers.document(paper), signed);
            var seal = seals.seal(paper, printed -> Annex.behind(printed, page));
            var facts = new TreeMap<>(Map.of("paper", paper.toString(), "certificate", seal.certificate()));
            var digests = List.of(seal.fileDigest());
            dockets.append(
                    head, new NewEntry(SEALED, head.stage(), null, null, clock.today(), List.of(), facts, digests));
            return seal;
        });
    }
}
