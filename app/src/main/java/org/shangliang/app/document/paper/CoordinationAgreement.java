package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Side;

/**
 * The coordination agreement (协调处理协议书), in force once the coordinator and both chiefs have signed or sealed it.
 *
 * @param applicant who applied; null where the authority acted of its own accord
 * @param asked what was applied for
 * @param open what the sides go on talking about
 * @param coordinators from where they come, and who they are
 */
public record CoordinationAgreement(
        ContractKind contract,
        Party employer,
        Party union,
        @Nullable Side applicant,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable String asked,
        String facts,
        String result,
        @Nullable String open,
        List<Coordinator> coordinators,
        @Nullable String workersChief,
        @Nullable String employerChief,
        List<LegalBasis> basis)
        implements Paper {
    public CoordinationAgreement {
        coordinators = List.copyOf(coordinators);
        basis = List.copyOf(basis);
    }

    /** Somebody who coordinated (协调处理人员). */
    public record Coordinator(
            String from, String name, @Nullable String post) {}

    @Override
    public String kind() {
        return "coordination-agreement";
    }
}
