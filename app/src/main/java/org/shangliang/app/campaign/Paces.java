package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pace of campaigns against their plan. */
@Component
class Paces {
    private final Campaigns campaigns;
    private final PaceStore store;
    private final ProductClock clock;
    private final ReadyCounts ready;

    Paces(Campaigns campaigns, PaceStore store, ProductClock clock, ReadyCounts ready) {
        this.ready = ready;
        this.campaigns = campaigns;
        this.store = store;
        this.clock = clock;
    }

    /** The pace of the actor's part; the planned curve is of the whole and is shown to those of the whole only. */
    Pace of(CampaignView campaign, Actor actor) {
        var region = Oversight.region(actor);
        return of(
                campaign, campaign.region().startsWith(region) ? campaign.targets() : number(campaign, region), actor);
    }

    /** The same where it is known how many targets there are in the actor's part. */
    Pace of(CampaignView campaign, int targets, Actor actor) {
        var region = Oversight.region(actor);
        boolean whole = campaign.region().startsWith(region);
        var days = byDay(campaign, region);
        return new Pace(
                campaign.noticeOn(),
                campaign.closesOn(),
                clock.today(),
                targets,
                days.getOrDefault("offered", Map.of()),
                days.getOrDefault(campaign.completion().milestone(), Map.of()),
                whole ? store.points(campaign.id()) : Map.of());
    }

    private int number(CampaignView campaign, String region) {
        return campaigns.byStage(campaign, region).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Map<String, Map<LocalDate, Integer>> byDay(CampaignView campaign, String region) {
        var milestones = List.of("offered", campaign.completion().milestone());
        var known = ready.byDay(campaign, region, milestones);
        return known != null ? known : store.byDay(Condition.of(campaign, region, Narrowing.NONE), milestones);
    }

    /** Plans by corners, one a line: a day and how many are to be completed by then; nothing is a straight line. */
    @Transactional
    void plan(UUID id, String typed, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        if (clock.today().isAfter(campaign.countsUntil())) {
            throw wrong("campaign.settled", campaign.countsUntil().toString());
        }
        store.plan(id, points(typed, campaign));
    }

    static Map<LocalDate, Integer> points(String typed, CampaignView campaign) {
        var points = new TreeMap<LocalDate, Integer>();
        var errors = new ArrayList<FieldError>();
        for (var line :
                typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var parts = line.split("[\\s,\uFF0C]+");
            var day = TermsForms.day(parts[0]);
            if (parts.length != 2 || day == null || !parts[1].matches("\\d{1,7}")) {
                errors.add(new FieldError("points", "campaign.plan.line", List.of(line)));
            } else if (day.isBefore(campaign.noticeOn()) || day.isAfter(campaign.closesOn())) {
                errors.add(new FieldError(
                        "points",
                        "campaign.plan.day",
                        List.of(
                                line,
                                campaign.noticeOn().toString(),
                                campaign.closesOn().toString())));
            } else {
                points.put(day, Integer.parseInt(parts[1]));
            }
        }
        int before = 0;
        for (int number : points.values()) {
            if (number < before) {
                errors.add(new FieldError("points", "campaign.plan.falls", List.of(String.valueOf(number))));
            } else if (number > campaign.targets()) {
                errors.add(new FieldError(
                        "points",
                        "campaign.plan.many",
                        List.of(String.valueOf(number), String.valueOf(campaign.targets()))));
            }
            before = number;
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return points;
    }

    private static InvalidInput wrong(String code, String argument) {
        return new InvalidInput(List.of(new FieldError("points", code, List.of(argument))));
    }
}
