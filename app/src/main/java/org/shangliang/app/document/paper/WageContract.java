package org.shangliang.app.document.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/**
 * The special collective contract on wages (工资专项集体合同).
 *
 * @param agreed the articles agreed in the talks, by chapter; they follow the figures
 * @param changeConditions when either side may ask for a change
 * @param copies how many originals are made
 */
public record WageContract(
        ContractHead head,
        WageFigures figures,
        List<Chapter> agreed,
        List<String> changeConditions,
        @Nullable Integer copies,
        List<LegalBasis> basis)
        implements Paper {
    public WageContract {
        agreed = List.copyOf(agreed);
        changeConditions = List.copyOf(changeConditions);
        basis = List.copyOf(basis);
    }

    @Override
    public String kind() {
        return "wage-contract";
    }
}
