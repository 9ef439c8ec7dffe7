package org.shangliang.app.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a campaign has come: days left, the funnel, and who is behind on what. */
public record CampaignPage(
        CampaignView campaign, long daysLeft, Progress progress, List<Step> steps, List<Row> behind) {

    /** One step of the funnel. */
    public record Step(String label, int passed, int all, String stuck) {}

    /** One enterprise that is behind. */
    public record Row(
            String name, int staff, String stage, @Nullable String href, String next, boolean overdue) {}
}
