package org.shangliang.app.supervision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to urge today, and what was sent of late. */
public record UrgingListPage(List<UrgingCard> due, List<Sent> sent) {

    /** One urging of the past. */
    public record Sent(
            String day,
            String name,
            @Nullable String href,
            String how,
            String what,
            String by,
            @Nullable String words) {}
}
