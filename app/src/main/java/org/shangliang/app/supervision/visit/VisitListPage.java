package org.shangliang.app.supervision.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be put right, the visits planned, and those done. */
public record VisitListPage(List<Item> items, List<Line> planned, List<Line> done) {

    /** One thing to be put right. */
    public record Item(
            String id,
            String source,
            String employer,
            String finding,
            String owner,
            String due,
            String state,
            String tone,
            @Nullable String mended) {}

    /** One visit. */
    public record Line(String href, String employer, String day, String visitors, String result, boolean late) {}

    /** How many are overdue. */
    public long overdue() {
        return items.stream().filter(item -> item.tone().equals("bad")).count();
    }
}
