package org.shangliang.app.supervision.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

/** One visit: recorded on the spot, or as it was recorded. */
public record VisitPage(
        FormValues form,
        VisitListPage.Line line,
        @Nullable String address,
        String planned,
        boolean done,
        List<Check> checks,
        @Nullable String summary,
        List<String> photos,
        List<VisitListPage.Item> items,
        String today) {

    /** One point of the list and what was seen. */
    public record Check(String text, String result) {}

    /** The photos that came with an earlier try. */
    public List<String> kept() {
        var ids = form.value("photos");
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }
}
