package org.shangliang.app.contract.signing;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.contract.ContractSigned;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.Signature.Form;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.seal.SealView;
import org.shangliang.app.document.seal.Seals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The sealed text of a contract that both sides signed on the screen (签订文本封存件). What one side alone signed is never
 * sealed; what is signed in ink is proven by the paper.
 */
@Component
class TextSeals {
    private static final Logger LOG = LoggerFactory.getLogger(TextSeals.class);

    private final Contracts contracts;
    private final StoredDocuments papers;
    private final Seals seals;
    private final TextSealing sealing;

    TextSeals(Contracts contracts, StoredDocuments papers, Seals seals, TextSealing sealing) {
        this.contracts = contracts;
        this.papers = papers;
        this.seals = seals;
        this.sealing = sealing;
    }

    /** At the moment the last signature or stamp lands. */
    @EventListener
    void signed(ContractSigned event) {
        var attempt = contracts.of(event.caseId()).current();
        if (isSignedOnScreen(attempt)) {
            sealed(event.caseId(), attempt);
        }
    }

    /** The sealed text of a contract that counts as signed; one that has none yet is sealed now, at its first reading. */
    Optional<SealView> of(UUID caseId, Attempt signed) {
        return isSignedOnScreen(signed)
                ? seals.find(SignedText.of(caseId, signed.textDigest(), papers).id())
                        .or(() -> sealed(caseId, signed))
                : Optional.empty();
    }

    static boolean isSignedOnScreen(Attempt attempt) {
        return Stream.of(attempt.signing().workers(), attempt.signing().employer())
                .allMatch(one -> one.signedOn() != null && one.form() == Form.ON_SCREEN);
    }

    /** Whether a file can be sealed must never decide whether a contract is signed. */
    private Optional<SealView> sealed(UUID caseId, Attempt attempt) {
        try {
            return Optional.of(sealing.seal(caseId, attempt));
        } catch (RuntimeException failed) {
            LOG.error(
                    "The text of case {} is signed but could not be sealed; the next reading tries again",
                    caseId,
                    failed);
            return Optional.empty();
        }
    }
}
