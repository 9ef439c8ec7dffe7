package org.shangliang.app.document.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;

/**
 * The text of a comprehensive contract (集体合同) or of a special one on safety or women workers; {@code chapters} are
 * those agreed, the general and closing chapters are added when printed.
 */
public record ContractText(
        ContractKind contract,
        ContractHead head,
        List<Chapter> chapters,
        List<String> annexes,
        @Nullable Integer copies,
        List<LegalBasis> basis)
        implements Paper {
    /** The kinds of papers that are the text of a contract. */
    public static final List<String> KINDS =
            List.of("wage-contract", "collective-contract", "safety-contract", "women-contract");

    public ContractText {
        chapters = List.copyOf(chapters);
        annexes = List.copyOf(annexes);
        basis = List.copyOf(basis);
    }

    @Override
    public String kind() {
        return switch (contract) {
            case SAFETY -> "safety-contract";
            case WOMEN -> "women-contract";
            default -> "collective-contract";
        };
    }
}
