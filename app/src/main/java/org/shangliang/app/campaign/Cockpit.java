package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.web.Share;
import org.shangliang.app.campaign.web.Today;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.HolidayCalendar;
import org.springframework.stereotype.Component;

/** Says what presses most today in a campaign, and who is to be urged for it. */
@Component
class Cockpit {
    /** As many are urged at once; more are chosen from the list. */
    private static final int MOST = 500;

    private static final String OVERDUE = "OVERDUE";

    private static final HolidayCalendar HOLIDAYS = HolidayCalendar.published();

    private final Targets targets;
    private final BackPlans plans;
    private final Paces paces;
    private final ProductClock clock;
    private final Texts texts;

    Cockpit(Targets targets, BackPlans plans, Paces paces, ProductClock clock, Texts texts) {
        this.targets = targets;
        this.plans = plans;
        this.paces = paces;
        this.clock = clock;
        this.texts = texts;
    }

    Today today(CampaignView campaign, List<Tally> stages, Pace pace, Narrowing narrowing, Actor actor) {
        var total = Tally.sum(stages);
        var closing = campaign.closesOn();
        var plan = narrowing.isEmpty() ? pace.planned(clock.today()) : null;
        return new Today(
                ChronoUnit.DAYS.between(clock.today(), closing),
                workdays(clock.today(), closing),
                new Share(total.completed(), total.targets()),
                plan,
                new Share(total.offered(), total.targets()),
                new Share(total.signed(), total.targets()),
                new Share(total.staffCompleted(), total.staff()),
                total.completed() == total.targets() ? null : call(campaign, stages, narrowing, actor));
    }

    Pace pace(CampaignView campaign, Actor actor) {
        return paces.of(campaign, actor);
    }

    /** The reasons to press, the most urgent first; the first that holds for anybody is shown. */
    private Today.@Nullable Call call(CampaignView campaign, List<Tally> stages, Narrowing narrowing, Actor actor) {
        if (clock.today().isAfter(campaign.closesOn())) {
            var closed = new Reason(null, "", "closed", true);
            return call(campaign, closed, closed.number(stages), narrowing, actor);
        }
        var board = plans.board(campaign, narrowing, actor);
        return Stream.of(
                        new Reason(Line.FASTEST, "1", "fastest", true),
                        new Reason(Line.ROBUST, "1", "robust", false),
                        new Reason(null, "", "overdue", true),
                        new Reason(Line.ROBUST, "7", "week", false),
                        new Reason(Line.FASTEST, "late", "late", true),
                        new Reason(null, "", "behind", false))
                .map(reason -> {
                    int number =
                            reason.line() == null ? reason.number(stages) : board.number(reason.line(), reason.due());
                    return call(campaign, reason, number, narrowing, actor);
                })
                .filter(call -> call != null)
                .findFirst()
                .orElse(null);
    }

    private record Reason(@Nullable Line line, String due, String code, boolean bad) {
        Narrowing of(Narrowing narrowing) {
            if (line != null) {
                return narrowing.with("line", line.code()).with("due", due);
            }
            return isOverdue() ? narrowing.with("stage", OVERDUE) : narrowing.with("standing", "behind");
        }

        /** How many that are, where the plans do not say it. */
        int number(List<Tally> stages) {
            return isOverdue()
                    ? Tally.byKey(stages).getOrDefault(OVERDUE, 0)
                    : Tally.sum(stages).behind();
        }

        private boolean isOverdue() {
            return code.equals("overdue");
        }
    }

    private Today.@Nullable Call call(CampaignView campaign, Reason reason, int number, Narrowing part, Actor actor) {
        if (number == 0) {
            return null;
        }
        var narrowing = reason.of(part);
        var employers = number > MOST
                ? List.<String>of()
                : targets.list(campaign, narrowing, MOST, 0, actor).stream()
                        .map(one -> one.employer().toString())
                        .toList();
        return new Today.Call(
                texts.of("campaign.call." + reason.code()),
                texts.of("campaign.call." + reason.code() + ".text", number, texts.day(campaign.closesOn())),
                reason.bad(),
                number,
                "/campaigns/" + campaign.id() + "/targets" + narrowing.query(),
                employers);
    }

    private static @Nullable Long workdays(LocalDate today, LocalDate closing) {
        if (closing.isBefore(today) || !HOLIDAYS.knows(today, closing)) {
            return null;
        }
        return today.plusDays(1)
                .datesUntil(closing.plusDays(1))
                .filter(day -> !HOLIDAYS.isRestDay(day))
                .count();
    }
}
