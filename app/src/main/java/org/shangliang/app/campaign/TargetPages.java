package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.web.ExemptionPage;
import org.shangliang.app.campaign.web.Groups;
import org.shangliang.app.campaign.web.Share;
import org.shangliang.app.campaign.web.TargetListPage;
import org.shangliang.app.campaign.web.TargetRow;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;
import org.shangliang.law.ContractKind;
import org.springframework.stereotype.Component;

/** Fills the named lists and the groups of a campaign. */
@Component
class TargetPages {
    static final int PAGE = 30;
    private static final int GROUPS = 40;

    private final Targets targets;
    private final BackPlans plans;
    private final ProductClock clock;
    private final GroupWords words;
    private final ListDesk desk;
    private final Texts texts;

    TargetPages(Targets targets, BackPlans plans, ProductClock clock, GroupWords words, ListDesk desk, Texts texts) {
        this.desk = desk;
        this.targets = targets;
        this.plans = plans;
        this.clock = clock;
        this.words = words;
        this.texts = texts;
    }

    TargetListPage list(CampaignView campaign, Narrowing narrowing, FormValues filter, int page, Actor actor) {
        var listed = filter.hasFailed()
                ? new Targets.Listed(List.of(), 0)
                : targets.page(campaign, narrowing, PAGE + 1, (page - 1) * PAGE, actor);
        var found = listed.targets();
        var path = "/campaigns/" + campaign.id() + "/targets";
        return new TargetListPage(
                campaign,
                filter,
                choices(campaign, actor),
                !narrowing.isEmpty(),
                listed.number(),
                rows(campaign, narrowing, found.stream().limit(PAGE).toList()),
                new Pager(path + narrowing.query(), page, found.size() > PAGE),
                path + ".csv" + narrowing.query(),
                Oversight.keeps(campaign, actor),
                desk.named(campaign.id(), found),
                desk.saved(campaign.id(), actor),
                narrowing.query());
    }

    /** Targets with the latest days of their next step, by the campaign's closing day or the one supposed. */
    List<TargetRow> rows(CampaignView campaign, Narrowing narrowing, List<Target> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var places =
                words.of(Dimension.REGION, found.stream().map(Target::region).toList());
        var lines = plans.lines(campaign, narrowing);
        return found.stream()
                .map(one -> row(campaign, one, places, plans.outlook(lines, campaign, one)))
                .toList();
    }

    private TargetRow row(CampaignView campaign, Target one, Map<String, String> places, @Nullable Outlook outlook) {
        return new TargetRow(
                one.employer().toString(),
                one.name(),
                Stream.of(
                                places.getOrDefault(one.region(), one.region()),
                                one.unionName() == null ? "" : one.unionName())
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse(""),
                one.staff(),
                one.kind() == null ? "" : words.of(Dimension.KIND, one.kind()),
                texts.of("stage." + one.stage()),
                one.reachedOn() == null ? "" : texts.day(one.reachedOn()),
                List.of("OVERDUE", "DECLINED", "ENDED").contains(one.stage()),
                outlook == null ? null : latest(outlook),
                one.caseId() == null ? null : "/cases/" + one.caseId(),
                exemption(one),
                "/campaigns/" + campaign.id() + "/targets/" + one.employer() + "/exemption");
    }

    private TargetRow.Latest latest(Outlook outlook) {
        return new TargetRow.Latest(
                texts.of("calculator.step." + outlook.step()),
                day(outlook.robust()),
                isPast(outlook.robust()),
                day(outlook.fastest()),
                isPast(outlook.fastest()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : texts.of("calculator.shortDay", day.getMonthValue(), day.getDayOfMonth());
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(clock.today());
    }

    ExemptionPage exemption(CampaignView campaign, Target target, FormValues form) {
        var grounds = Stream.of(Exemption.Cause.values())
                .map(ground -> new Option(ground.name(), texts.of("campaign.exempt." + ground)))
                .toList();
        return new ExemptionPage(campaign, target, form, grounds, exemption(target));
    }

    /** Why, when and by whom a target was taken out; nothing for those that count. */
    @Nullable
    String exemption(Target one) {
        return one.exemptGround() == null || one.exemptOn() == null || one.exemptBy() == null
                ? null
                : texts.of(
                        "campaign.exempted",
                        texts.of("campaign.exempt." + one.exemptGround()),
                        one.exemptReason() == null ? "" : one.exemptReason(),
                        one.exemptBy(),
                        one.exemptOn().toString());
    }

    /** The groups of those that {@code total} counts in one. */
    Groups groups(CampaignView campaign, Dimension asked, Narrowing narrowing, Tally total, Actor actor) {
        var path = "/campaigns/" + campaign.id();
        boolean wide = total.targets() > BackPlans.WIDE;
        var by = wide && asked == Dimension.UNION ? Dimension.REGION : asked;
        var all = targets.tallies(campaign, by, narrowing, actor);
        var tabs = Stream.of(
                        Dimension.REGION,
                        Dimension.UNION,
                        Dimension.INDUSTRY,
                        Dimension.SIZE,
                        Dimension.STAFF,
                        Dimension.SITUATION,
                        Dimension.KIND)
                .filter(one -> !wide || one != Dimension.UNION)
                .map(one -> new Groups.Tab(words.head(one), path + by(one, narrowing) + "#groups", one == by))
                .toList();
        return new Groups(
                tabs,
                words.head(by),
                all.stream()
                        .limit(GROUPS)
                        .map(one -> group(
                                one,
                                path + "/targets"
                                        + narrowing.with(by.field(), one.key()).query()))
                        .toList(),
                Math.max(0, all.size() - GROUPS),
                group(total, path + "/targets" + narrowing.query()),
                path + "/groups.csv" + by(by, narrowing));
    }

    private static String by(Dimension dimension, Narrowing narrowing) {
        return (narrowing.isEmpty() ? "?" : narrowing.query() + "&") + "by=" + dimension.field();
    }

    /** What a region is called. */
    String place(String region) {
        return words.of(Dimension.REGION, List.of(region)).getOrDefault(region, region);
    }

    private static Groups.Row group(Tally one, String path) {
        return new Groups.Row(
                one.label(),
                path,
                one.targets(),
                one.offered(),
                new Share(one.completed(), one.targets()),
                new Share(one.signed(), one.targets()),
                one.exempt());
    }

    private Map<String, List<Option>> choices(CampaignView campaign, Actor actor) {
        var choices = new LinkedHashMap<String, List<Option>>();
        choices.put(
                "region",
                words.below(Oversight.part(campaign, actor)).entrySet().stream()
                        .map(one -> new Option(one.getKey(), one.getValue()))
                        .toList());
        choices.put(
                "owner",
                Stream.concat(
                                desk.owners(actor).stream(),
                                Stream.of(new Option(Dimension.UNKNOWN, texts.of("campaign.owner.none"))))
                        .toList());
        choices.put("standing", options(Narrowing.STANDINGS, "campaign.standing."));
        choices.put("due", options(Line.DUES, "campaign.due."));
        choices.put("line", options(Line.CODES, "campaign.line."));
        choices.put("stuck", options(Milestones.codes(), "campaign.stuck."));
        choices.put(
                "industry",
                options(
                        Stream.iterate('A', c -> c <= 'T', c -> (char) (c + 1))
                                .map(String::valueOf)
                                .toList(),
                        "campaign.industry."));
        choices.put("size", options(List.of("LARGE", "MEDIUM", "SMALL", "MICRO"), "organization.size."));
        choices.put("staff", options(List.of("100", "25", "0"), "campaign.staff."));
        choices.put("situation", options(List.of("PROSPERING", "STEADY", "STRUGGLING"), "organization.situation."));
        choices.put(
                "kind", options(Stream.of(ContractKind.values()).map(Enum::name).toList(), "kindOf."));
        return choices;
    }

    private List<Option> options(List<String> values, String code) {
        var options = new ArrayList<Option>();
        values.forEach(value -> options.add(new Option(value, texts.of(code + value))));
        return options;
    }
}
