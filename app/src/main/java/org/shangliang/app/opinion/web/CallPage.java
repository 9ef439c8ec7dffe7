package org.shangliang.app.opinion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call with what came in and its groups (征集情况).
 *
 * @param held how many wait for the union, as far more came in than there are workers
 */
public record CallPage(
        String id,
        String title,
        String employer,
        String window,
        boolean open,
        int audience,
        boolean few,
        int entered,
        int batches,
        String address,
        boolean rawShown,
        boolean decided,
        @Nullable String caseId,
        List<Heading> headings,
        List<String> slips,
        List<String> takenDown,
        int held) {

    /** A statutory heading with its groups. */
    public record Heading(String name, int opinions, List<Line> groups) {}

    /** One group; {@code flood} tells of many that say the same in the same words. */
    public record Line(
            String id,
            String title,
            String topic,
            int opinions,
            int wordings,
            boolean shown,
            String state,
            String flood) {}

    /** Whether anything has been entered yet. */
    public boolean isEmpty() {
        return headings.isEmpty();
    }
}
