package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.web.TimelinePage;
import org.shangliang.app.campaign.web.TimelinePage.DueRow;
import org.shangliang.app.campaign.web.TimelinePage.Step;
import org.shangliang.app.campaign.web.TimelinePage.Track;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.GroundTexts;
import org.springframework.stereotype.Component;

/** Fills the page of the plan back from the closing day. */
@Component
class TimelinePages {
    /** Of so many regions of a track the names are looked up. */
    private static final int NAMED = 60;

    private final BackPlans plans;
    private final GroupWords words;
    private final ProductClock clock;
    private final Texts texts;

    TimelinePages(BackPlans plans, GroupWords words, ProductClock clock, Texts texts) {
        this.plans = plans;
        this.words = words;
        this.clock = clock;
        this.texts = texts;
    }

    TimelinePage page(CampaignView campaign, Narrowing narrowing, FormValues form, Actor actor) {
        var board = plans.board(campaign, narrowing, actor);
        return new TimelinePage(
                campaign,
                form,
                texts.day(board.lines().closing()),
                narrowing.has("closing"),
                texts.of("campaign.done." + campaign.completion()),
                texts.of("kindOf." + campaign.usualKind()),
                dues(campaign, narrowing, board),
                tracks(board.tracks()));
    }

    private List<DueRow> dues(CampaignView campaign, Narrowing narrowing, Board board) {
        var rows = new ArrayList<DueRow>();
        for (var due : Line.DUES) {
            rows.add(new DueRow(
                    texts.of("campaign.due." + due),
                    board.number(Line.ROBUST, due),
                    path(campaign, narrowing, Line.ROBUST, due),
                    board.number(Line.FASTEST, due),
                    path(campaign, narrowing, Line.FASTEST, due),
                    due.equals("late")));
        }
        return rows;
    }

    private static String path(CampaignView campaign, Narrowing narrowing, Line line, String due) {
        return "/campaigns/" + campaign.id() + "/targets"
                + narrowing.with("line", line.code()).with("due", due).query();
    }

    private List<Track> tracks(List<Board.Track> tracks) {
        var places = words.of(
                Dimension.REGION,
                tracks.stream()
                        .flatMap(one -> one.regions().stream().limit(NAMED))
                        .distinct()
                        .toList());
        return tracks.stream().map(one -> track(one, places)).toList();
    }

    private Track track(Board.Track track, Map<String, String> places) {
        var robust = track.plans().robust();
        var fastest = track.plans().fastest();
        var steps = new ArrayList<Step>();
        for (var step : robust.steps()) {
            var quick = fastest.latest(step.step()).orElse(null);
            steps.add(new Step(
                    steps.size() + 1,
                    texts.of("calculator.step." + step.step()),
                    day(step.latest()),
                    step.latest().isBefore(clock.today()),
                    day(quick),
                    quick != null && quick.isBefore(clock.today()),
                    GroundTexts.citations(step.basis())));
        }
        var kind = texts.of("kindOf." + track.kind());
        var label = steps.stream()
                .map(step ->
                        texts.of("campaign.gantt.step", step.number(), step.label(), step.robust(), step.fastest()))
                .collect(Collectors.joining());
        return new Track(
                kind,
                track.regions().stream()
                        .limit(NAMED)
                        .map(one -> places.getOrDefault(one, one))
                        .distinct()
                        .sorted()
                        .limit(6)
                        .collect(Collectors.joining("\u3001")),
                track.waiting(),
                robust.provisional() || fastest.provisional(),
                steps,
                new GanttDrawing(track.plans(), clock.today(), texts).drawn(kind + label));
    }

    /** A day without its year, as a plan of one campaign needs no more. */
    String day(@Nullable LocalDate day) {
        return day == null ? "" : texts.of("calculator.shortDay", day.getMonthValue(), day.getDayOfMonth());
    }
}
