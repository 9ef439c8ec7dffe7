package org.shangliang.app.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.CampaignPage.Step;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Fills the page that shows a whole campaign (行动总览). */
@Component
class CampaignPages {
    private final Campaigns campaigns;
    private final Targets targets;
    private final TargetPages groups;
    private final Laggards laggards;
    private final Cockpit cockpit;
    private final Texts texts;

    CampaignPages(
            Campaigns campaigns, Targets targets, TargetPages groups, Laggards laggards, Cockpit cockpit, Texts texts) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.groups = groups;
        this.laggards = laggards;
        this.cockpit = cockpit;
        this.texts = texts;
    }

    CampaignPage page(UUID id, @Nullable String region, String by, Actor actor) {
        var campaign = campaigns.get(id, actor);
        var narrowing = Narrowing.of(region == null ? Map.of() : Map.of("region", region));
        var stages = targets.tallies(campaign, Dimension.STAGE, narrowing, actor);
        var total = Tally.sum(stages);
        var pace = cockpit.pace(campaign, actor);
        return new CampaignPage(
                campaign,
                cockpit.today(campaign, stages, pace, narrowing, actor),
                new PaceDrawing(pace).drawn(),
                texts.of("campaign.completion." + campaign.completion()),
                texts.of("campaign.done." + campaign.completion()),
                total.late(),
                steps(campaign, narrowing, Tally.byKey(stages)),
                groups.groups(campaign, Dimension.of(by).orElse(Dimension.REGION), narrowing, total, actor),
                total.targets() - total.completed(),
                laggards.largest(campaign, narrowing, actor),
                new CampaignPage.Part(
                        region == null ? "" : groups.place(region),
                        narrowing.query(),
                        "/campaigns/" + id + "/targets"
                                + narrowing.with("standing", "behind").query()),
                Oversight.keeps(campaign, actor));
    }

    private List<Step> steps(CampaignView campaign, Narrowing narrowing, Map<String, Integer> byStage) {
        int all = byStage.values().stream().mapToInt(Integer::intValue).sum();
        var list = "/campaigns/" + campaign.id() + "/targets";
        return Milestones.of(byStage).stream()
                .map(one -> new Step(
                        texts.of("milestone." + one.code()),
                        list + narrowing.with("stuck", one.code()).query(),
                        one.code().equals("opened") ? all : one.passed(),
                        all,
                        one.stuckBefore() == 0
                                ? ""
                                : one.stuckBefore() + " " + texts.of("milestone." + one.code() + ".stuck")))
                .toList();
    }
}
