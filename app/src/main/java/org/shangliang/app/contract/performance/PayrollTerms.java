package org.shangliang.app.contract.performance;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.WageTerms;

/** The numbers of a contract as a small file (核算条件), by which an employer checks its payroll on its own machine. */
final class PayrollTerms {
    private static final String FORMAT = "shangliang-terms-1";

    private PayrollTerms() {}

    /** The file, or nothing if the contract has no such number. */
    static @Nullable String of(UUID caseId, @Nullable Draft draft) {
        var wage = draft == null ? null : draft.wage();
        if (draft == null || wage == null) {
            return null;
        }
        var numbers = numbers(wage);
        return numbers.isEmpty()
                ? null
                : FORMAT + "\ncase=" + caseId + "\ntext=" + draft.digest() + "\n" + numbers + "from=" + draft.termFrom()
                        + "\nto=" + draft.termTo() + "\n";
    }

    private static String numbers(WageTerms wage) {
        var text = new StringBuilder();
        if (wage.minimumWageFen() != null) {
            text.append("minimum=")
                    .append(BigDecimal.valueOf(wage.minimumWageFen(), 2).toPlainString())
                    .append('\n');
        }
        if (wage.growthPercent() != null) {
            text.append("growth=")
                    .append(wage.growthPercent().stripTrailingZeros().toPlainString())
                    .append('\n');
        }
        if (wage.payDay() != null) {
            text.append("payday=").append(wage.payDay()).append('\n');
        }
        return text.toString();
    }
}
