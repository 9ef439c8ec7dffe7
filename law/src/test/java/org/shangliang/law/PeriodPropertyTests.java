package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every day and every pack. */
class PeriodPropertyTests {
    private static final HolidayCalendar CALENDAR = HolidayCalendar.published();
    private final DayCounting days = new DayCounting(CALENDAR);

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers()
                .between(0, 6 * 365)
                .map(n -> LocalDate.of(2021, 1, 1).plusDays(n));
    }

    @Provide
    Arbitrary<String> region() {
        return Arbitraries.of("12", "120116", "31", "33", "330106", "3302", "37", "50", "41", "11", "32", "44");
    }

    @Property(tries = 300)
    @Label("顺延后的期限从不落在休息日，也从不提前")
    void rolledNeverRests(@ForAll("day") LocalDate day) {
        assertThat(CALENDAR.isRestDay(days.rolled(day))).isFalse();
        assertThat(days.rolled(day)).isAfterOrEqualTo(day);
        assertThat(days.rolled(days.rolled(day))).isEqualTo(days.rolled(day));
    }

    @Property(tries = 300)
    @Label("往回数的期限从不推后，中间留足天数")
    void backwardIsNeverLater(
            @ForAll("day") LocalDate event, @ForAll @IntRange(min = 0, max = 60) int length, @ForAll PeriodUnit unit) {
        var latest = days.latestBefore(event, length, unit);
        assertThat(latest).isBefore(event);
        assertThat(days.workingDayUpTo(latest)).isBeforeOrEqualTo(latest);
        if (unit == PeriodUnit.WORKING_DAY) {
            var between = latest.plusDays(1)
                    .datesUntil(event)
                    .filter(d -> !CALENDAR.isRestDay(d))
                    .count();
            assertThat(between).isEqualTo(length);
        }
    }

    @Property(tries = 300)
    @Label("起始日越晚，期限越晚")
    void laterStartsEndLater(
            @ForAll("day") LocalDate one,
            @ForAll @IntRange(min = 0, max = 40) int gap,
            @ForAll PeriodUnit unit,
            @ForAll @IntRange(min = 1, max = 30) int length) {
        assertThat(days.last(one.plusDays(gap), length, unit)).isAfterOrEqualTo(days.last(one, length, unit));
    }

    @Property(tries = 300)
    @Label("期限越长，到期越晚；工作日不短于自然日")
    void longerPeriodsEndLater(@ForAll("day") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int length) {
        assertThat(days.last(from, length + 1, PeriodUnit.WORKING_DAY))
                .isAfter(days.last(from, length, PeriodUnit.WORKING_DAY));
        assertThat(days.last(from, length, PeriodUnit.WORKING_DAY))
                .isAfterOrEqualTo(days.last(from, length, PeriodUnit.CALENDAR_DAY));
    }

    @Property(tries = 500)
    @Label("任何地区任何事项：提醒不晚于到期，往前算的到期不在休息日")
    void remindersComeFirst(
            @ForAll("region") String region,
            @ForAll ContractKind kind,
            @ForAll Duty duty,
            @ForAll("day") LocalDate from) {
        var deadline = StatuteBook.of(region, kind, from).deadline(duty, from);
        if (deadline.due() == null || deadline.remindOn() == null) {
            assertThat(deadline.notes()).isNotEmpty();
            return;
        }
        assertThat(deadline.remindOn()).isBeforeOrEqualTo(deadline.due());
        assertThat(deadline.basis()).isNotEmpty();
        if (duty.countsBack()) {
            assertThat(deadline.due()).isBeforeOrEqualTo(from);
        } else {
            assertThat(CALENDAR.isRestDay(deadline.due())).isFalse();
            assertThat(deadline.due()).isAfter(from);
        }
    }

    @Property(tries = 500)
    @Label("多一票不会变差，多一人到会不会变差")
    void votesAreMonotone(
            @ForAll("region") String region,
            @ForAll ContractKind kind,
            @ForAll @IntRange(min = 2, max = 3000) int entitled,
            @ForAll @IntRange(min = 0, max = 2998) int present,
            @ForAll @IntRange(min = 0, max = 2998) int votes) {
        var book = StatuteBook.of(region, kind, LocalDate.of(2024, 3, 5));
        var there = present % entitled;
        var agreed = there == 0 ? 0 : votes % there;
        var before = book.adoption(entitled, there, agreed);
        var oneMore = book.adoption(entitled, there + 1, agreed + 1);
        assertThat(rank(oneMore)).isGreaterThanOrEqualTo(rank(before));
        assertThat(before.adopted()).isEqualTo(before.quorumMet() && agreed >= before.votesNeeded());
        assertThat(3L * before.quorumNeeded()).isGreaterThanOrEqualTo(2L * entitled);
        assertThat(2L * before.votesNeeded()).isGreaterThanOrEqualTo(entitled);
    }

    private static int rank(Adoption adoption) {
        return switch (adoption.outcome()) {
            case REJECTED -> 0;
            case CONTESTED -> 1;
            case ADOPTED -> 2;
        };
    }

    @Property(tries = 200)
    @Label("倒排：步骤依次不倒退，稳妥线从不晚于最快线")
    void plansRunForward(
            @ForAll("region") String region,
            @ForAll ContractKind kind,
            @ForAll PlanUntil until,
            @ForAll("day") LocalDate closing) {
        var book = StatuteBook.of(region, kind, closing);
        var robust = book.plan(closing, until);
        var fastest = book.fastestPlan(closing, until);
        for (var plan : List.of(robust, fastest)) {
            if (kind != ContractKind.PLATFORM_ACCORD || until != PlanUntil.CONTRACT_FILED) {
                assertThat(plan.latest(until.name())).contains(closing);
            }
            assertThat(plan.steps())
                    .allSatisfy(step -> assertThat(step.latest()).isBeforeOrEqualTo(closing));
            assertThat(plan.latest("OFFER_SERVED").orElseThrow())
                    .isBeforeOrEqualTo(plan.latest("OFFER_REPLIED").orElse(closing));
        }
        assertThat(robust.latest("OFFER_SERVED").orElseThrow())
                .isBeforeOrEqualTo(fastest.latest("OFFER_SERVED").orElseThrow());
    }
}
