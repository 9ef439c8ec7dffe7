package org.shangliang.app.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.campaign.CampaignView;

/** What was changed about a campaign, by whom and from what to what (改动记录). */
public record ChangesPage(CampaignView campaign, List<Row> rows) {

    /** One change. */
    public record Row(
            String day,
            String what,
            @Nullable String enterprise,
            String before,
            String after,
            String by,
            @Nullable String reason) {}
}
