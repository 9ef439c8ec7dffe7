package org.shangliang.app.contract.signing;

import java.util.UUID;
import org.shangliang.app.document.PaperView;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.paper.ContractText;

/** The stored paper of the one text (签订文本), found by its digest. */
final class SignedText {
    private SignedText() {}

    static PaperView of(UUID caseId, String digest, StoredDocuments papers) {
        return papers.of(caseId).stream()
                .filter(one -> ContractText.KINDS.contains(one.kind())
                        && one.textDigest().equals(digest))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("the text of the case is not kept"));
    }
}
