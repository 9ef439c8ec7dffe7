package org.shangliang.app.contract.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.congress.model.Deliberation;
import org.shangliang.app.consultation.joint.JointList;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.law.StatuteBook;

/**
 * All that is compared with each other (比对依据): the case, the vote, the signatures, and what stands beside them.
 *
 * @param joint the employers of a sectoral or regional contract; null where there is one
 */
public record Dossier(
        CaseFile file,
        Attempt attempt,
        EmployerView employer,
        @Nullable Deliberation vote,
        Beside beside,
        @Nullable JointList joint,
        LocalDate today) {

    /**
     * What the docket and the stored papers say of the same things.
     *
     * @param docketWhole whether the chain of the docket holds
     * @param votedDigests the digests in the docket's entry of the adoption
     * @param signedDigests the digests in the docket's entry of the signing; empty before it
     * @param textDigest the digest of the stored text computed anew; null where there is none
     * @param mandateLetters how many letters of mandate are kept
     */
    public record Beside(
            boolean docketWhole,
            List<String> votedDigests,
            List<String> signedDigests,
            @Nullable String textDigest,
            int mandateLetters,
            @Nullable Integer convenedFor,
            @Nullable LocalDate draftDeliveredOn,
            @Nullable Roll roll) {}

    /** What the roll and the box of a vote on this program say; the count is absent where it would tell a vote. */
    public record Roll(int entitled, int present, @Nullable Count count) {}

    /** The agreed draft; there is one from adoption on. */
    Draft draft() {
        return Objects.requireNonNull(file.draft(), "no draft");
    }

    /** The law of the case on a day. */
    StatuteBook law(LocalDate on) {
        return StatuteBook.of(file.header().region(), file.header().kind(), on);
    }
}
