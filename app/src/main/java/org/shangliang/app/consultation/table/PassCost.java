package org.shangliang.app.consultation.table;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a pass costs that says how everybody's pay changes (轮次测算), by the arithmetic of the shared calculation; one and
 * the same for both sides. Without a sum the words say why there is none; the brief is for where little room is.
 */
public record PassCost(
        Finding finding,
        String words,
        String brief,
        @Nullable Sum sum) {

    /** What came of costing. */
    public enum Finding {
        /** It was costed (已测算). */
        COSTED,
        /** The sides do not reckon with the same figures yet (口径未一致). */
        NO_BASIS,
        /** It is about pay, but names no single figure for everybody (没有可算的数). */
        NO_FIGURE
    }

    /** The sums: on which statement of figures, money in fen, shares in percent; null without a profit to compare with. */
    public record Sum(
            UUID statement,
            long firstYearFen,
            List<Long> yearsFen,
            long totalFen,
            String growthPercent,
            @Nullable String profitPercent) {}
}
