package org.shangliang.app.campaign.web;

import java.util.List;
import java.util.Map;
import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;

/** The named list of a campaign's targets (应开展单位名单), narrowed by what stands in its address. */
public record TargetListPage(
        CampaignView campaign,
        FormValues filter,
        Map<String, List<Option>> choices,
        boolean narrowed,
        int total,
        List<TargetRow> rows,
        Pager pager,
        String csvPath,
        boolean keeper,
        Map<String, String> owners,
        List<Saved> saved,
        String query) {

    /** Who may be named the owner of a target. */
    public List<Option> naming() {
        return choices.getOrDefault("owner", List.of());
    }

    /** Conditions kept under a name. */
    public record Saved(String id, String name, String path) {}
}
