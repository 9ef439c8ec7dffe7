package org.shangliang.app.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.campaign.web.Groups;
import org.shangliang.app.campaign.web.PacePage;
import org.shangliang.app.campaign.web.Today;

/** How far a campaign has come (行动总览): days left, the funnel, the groups, and who is behind on what. */
public record CampaignPage(
        CampaignView campaign,
        Today today,
        PacePage.Chart chart,
        String definition,
        String done,
        int late,
        List<Step> steps,
        Groups groups,
        int behind,
        List<Row> rows,
        Part part,
        boolean keeper) {

    /**
     * The part of the campaign that is looked at.
     *
     * @param name its name; empty for all of the actor's own
     * @param query what an address needs to mean the same part
     * @param behind the list of those of it who are behind
     */
    public record Part(String name, String query, String behind) {}

    /** One step of the funnel; {@code path} is the list of those who stopped before it. */
    public record Step(String label, String path, int passed, int all, String stuck) {}

    /** One enterprise that is behind. */
    public record Row(
            String employer,
            String name,
            String place,
            int staff,
            String stage,
            @Nullable String href,
            String next,
            boolean overdue,
            String instructor) {}
}
