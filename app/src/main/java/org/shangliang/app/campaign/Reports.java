package org.shangliang.app.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.ReportStore.Draft;
import org.shangliang.app.document.paper.CampaignReport;
import org.shangliang.app.document.paper.CampaignReport.Behind;
import org.shangliang.app.document.paper.CampaignReport.Figures;
import org.shangliang.app.document.paper.CampaignReport.Group;
import org.shangliang.app.document.paper.CampaignReport.Kind;
import org.shangliang.app.document.paper.CampaignReport.Likely;
import org.shangliang.app.document.paper.CampaignReport.Said;
import org.shangliang.app.document.paper.CampaignReport.Step;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports of a campaign (周报、工作总结): every number from the same counts as the pages, the words kept as drafts. */
@Component
class Reports {
    static final int LISTED = 30;
    private static final int LISTED_AT_THE_END = 500;
    static final List<String> MARKS = List.of("[[chart-1]]", "[[chart-2]]");
    private static final int LONGEST = 4000;
    private static final List<String> STEPS = List.of("offered", "replied", "agreed", "adopted", "signed", "filed");

    private final Campaigns campaigns;
    private final Targets targets;
    private final Paces paces;
    private final ReportStore store;
    private final GroupWords words;
    private final ProductClock clock;

    Reports(
            Campaigns campaigns,
            Targets targets,
            Paces paces,
            ReportStore store,
            GroupWords words,
            ProductClock clock) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.paces = paces;
        this.store = store;
        this.words = words;
        this.clock = clock;
    }

    /** The report of the actor's part as it stands today. */
    CampaignReport of(CampaignView campaign, Kind kind, Actor actor) {
        return of(campaign, kind, draft(campaign, kind, actor), actor);
    }

    /** The report with what was written into it. */
    CampaignReport of(CampaignView campaign, Kind kind, @Nullable Draft draft, Actor actor) {
        var behind = Narrowing.NONE.with("standing", "behind");
        var stages = targets.tallies(campaign, Dimension.STAGE, Narrowing.NONE, actor);
        var from = kind == Kind.CLOSING ? campaign.noticeOn() : week(campaign);
        return new CampaignReport(
                kind,
                issuer(campaign, actor),
                campaign.title(),
                words.completion(campaign.completion()),
                campaign.noticeOn(),
                campaign.closesOn(),
                from,
                clock.today(),
                figures(stages, from, paces.of(campaign, Tally.sum(stages).targets(), actor)),
                groups(campaign, Dimension.REGION, actor),
                groups(campaign, Dimension.STAFF, actor),
                behind(targets.list(campaign, behind, kind == Kind.CLOSING ? LISTED_AT_THE_END : LISTED, 0, actor)),
                Tally.sum(stages).behind(),
                draft == null ? said(campaign, kind, from, stages, actor) : draft.said(),
                MARKS);
    }

    /** What the record says by itself while nobody has written anything else; what comes next only people know. */
    private Said said(CampaignView campaign, Kind kind, LocalDate from, List<Tally> stages, Actor actor) {
        return new Said(
                words.opening(kind, campaign),
                words.done(Oversight.part(campaign, actor), from, clock.today()),
                words.problems(stages),
                "");
    }

    @Nullable
    Draft draft(CampaignView campaign, Kind kind, Actor actor) {
        return store.find(campaign.id(), Oversight.part(campaign, actor), kind, key(kind, campaign))
                .orElse(null);
    }

    /** Keeps what an officer wrote for the own part. */
    @Transactional
    void write(UUID id, Kind kind, Said said, Actor actor) {
        var campaign = campaigns.get(id, actor);
        if (actor.role() != Role.OFFICER) {
            throw new NoSuch("campaign");
        }
        var errors = new ArrayList<FieldError>();
        check("opening", said.opening(), errors);
        check("work", said.work(), errors);
        check("problems", said.problems(), errors);
        check("plans", said.plans(), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        store.write(
                id,
                Oversight.part(campaign, actor),
                kind,
                key(kind, campaign),
                new Draft(said, clock.today(), actor.name()));
    }

    private static void check(String field, String text, List<FieldError> errors) {
        if (text.length() > LONGEST) {
            errors.add(new FieldError(
                    field, "campaign.report.long", List.of(String.valueOf(text.length()), String.valueOf(LONGEST))));
        }
    }

    private LocalDate week(CampaignView campaign) {
        var monday = clock.today().with(DayOfWeek.MONDAY);
        return monday.isBefore(campaign.noticeOn()) ? campaign.noticeOn() : monday;
    }

    private LocalDate key(Kind kind, CampaignView campaign) {
        return kind == Kind.CLOSING ? campaign.noticeOn() : clock.today().with(DayOfWeek.MONDAY);
    }

    private String issuer(CampaignView campaign, Actor actor) {
        var part = Oversight.part(campaign, actor);
        return part.equals(campaign.region())
                ? campaign.issuer()
                : store.federation(part).orElse(campaign.issuer());
    }

    private Figures figures(List<Tally> stages, LocalDate from, Pace pace) {
        var total = Tally.sum(stages);
        var passed = Milestones.of(Tally.byKey(stages));
        var steps = new ArrayList<Step>();
        STEPS.forEach(
                code -> steps.add(new Step(words.milestone(code), Milestones.passed(passed, code), total.targets())));
        steps.add(new Step(words.milestone("in-force"), Milestones.passed(passed, "in-force"), total.targets()));
        var forecast = pace.forecast();
        return new Figures(
                total.targets(),
                total.exempt(),
                total.completed(),
                total.late(),
                total.staff(),
                total.staffCompleted(),
                steps,
                pace.between(pace.offered(), from),
                pace.between(pace.done(), from),
                pace.planned(clock.today()),
                forecast == null
                        ? null
                        : new Likely(
                                forecast.low(),
                                forecast.likely(),
                                forecast.high(),
                                forecast.days(),
                                forecast.doneInDays()));
    }

    private List<Group> groups(CampaignView campaign, Dimension by, Actor actor) {
        return targets.tallies(campaign, by, Narrowing.NONE, actor).stream()
                .map(one -> new Group(one.label(), one.targets(), one.offered(), one.completed(), one.signed()))
                .toList();
    }

    private List<Behind> behind(List<Target> listed) {
        var places =
                words.of(Dimension.REGION, listed.stream().map(Target::region).toList());
        return listed.stream()
                .map(one -> new Behind(
                        one.name(),
                        places.getOrDefault(one.region(), one.region()),
                        one.staff(),
                        words.of(Dimension.STAGE, one.stage()),
                        one.reachedOn() == null ? "" : words.day(one.reachedOn())))
                .toList();
    }
}
