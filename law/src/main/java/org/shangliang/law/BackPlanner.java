package org.shangliang.law;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Works out the latest lawful day of each step, from the closing date backward (倒排工期). */
final class BackPlanner {
    private static final List<PlanUntil> ORDER = List.of(PlanUntil.values());

    private final Lookup rules;
    private final Periods periods;
    private final Review review;
    private final PlanUntil until;
    private final boolean fastest;
    private final ArrayDeque<PlanStep> steps = new ArrayDeque<>();
    private boolean provisional;

    BackPlanner(Lookup rules, Periods periods, PlanUntil until, boolean fastest) {
        this.rules = rules;
        this.periods = periods;
        this.review = new Review(rules, periods);
        this.until = until;
        this.fastest = fastest;
    }

    Plan plan(LocalDate closing) {
        var day = filed(closing);
        day = signed(day);
        day = talks(day);
        day = offer(day);
        workersSide(day);
        return new Plan(closing, until, fastest, provisional, List.copyOf(steps));
    }

    private boolean reaches(PlanUntil stage) {
        return ORDER.indexOf(until) >= ORDER.indexOf(stage);
    }

    private LocalDate filed(LocalDate closing) {
        var day = closing;
        if (until == PlanUntil.IN_FORCE) {
            step(PlanUntil.IN_FORCE.name(), day, "review.silence");
            day = latest(day, review::inForceBySilence);
        }
        if (reaches(PlanUntil.CONTRACT_FILED) && rules.find(Duty.FILE.ruleKey()).isPresent()) {
            step(PlanUntil.CONTRACT_FILED.name(), day, "filing.within");
            day = robust(Duty.FILE, day);
        }
        return day;
    }

    /** Congress and signature may fall on one day; the motion is with the delegates the full period before. */
    private LocalDate signed(LocalDate day) {
        if (!reaches(PlanUntil.CONTRACT_SIGNED)) {
            return day;
        }
        step(PlanUntil.CONTRACT_SIGNED.name(), day, "sign.by");
        if (rules.find("approval.yes").isEmpty()) {
            return day;
        }
        step("CONGRESS_HELD", day, "approval.yes");
        return before("DRAFT_SENT_TO_DELEGATES", day, Duty.CONGRESS_NOTICE.ruleKey());
    }

    private LocalDate talks(LocalDate day) {
        if (!reaches(PlanUntil.CONTRACT_SIGNED)) {
            return day;
        }
        step("TALKS_HELD", day, "meeting.draft_signed_by_chiefs");
        var ready = before("UPPER_UNION_INFORMED", day, "report_to_upper_union");
        var informed = before("INFORMATION_GIVEN", day, Duty.DISCLOSURE.ruleKey());
        var formed = robustPeriod("reps.formed_within", day);
        return Stream.of(informed, formed, ready).min(LocalDate::compareTo).orElseThrow();
    }

    private LocalDate offer(LocalDate day) {
        var offered = day;
        if (reaches(PlanUntil.OFFER_REPLIED)) {
            step(PlanUntil.OFFER_REPLIED.name(), day, Duty.REPLY.ruleKey());
            offered = robust(Duty.REPLY, day);
        }
        step(PlanUntil.OFFER_SERVED.name(), offered, "offer.form");
        return offered;
    }

    private void workersSide(LocalDate offered) {
        var elected = WorkersSideVote.rule(rules).orElse(null);
        if (elected != null) {
            step("REPRESENTATIVES_ELECTED", offered, elected.key());
            before("ELECTION_NOTICE_SENT", offered, Duty.CONGRESS_NOTICE.ruleKey());
        }
    }

    private LocalDate before(String name, LocalDate event, String key) {
        var due = periods.back(key, event).due();
        if (due == null) {
            return event;
        }
        step(name, due, key);
        return due;
    }

    private LocalDate robust(Duty duty, LocalDate end) {
        return robustPeriod(duty.ruleKey(), end);
    }

    /** The latest start of a period that the other side may use up and still be done by the end. */
    private LocalDate robustPeriod(String key, LocalDate end) {
        var counted = periods.forward(key, end).due() != null;
        return fastest || !counted
                ? end
                : latest(
                        end,
                        start -> Objects.requireNonNull(
                                periods.forward(key, start).due()));
    }

    private static LocalDate latest(LocalDate end, UnaryOperator<LocalDate> finish) {
        var start = end;
        while (finish.apply(start).isAfter(end)) {
            start = start.minusDays(1);
        }
        return start;
    }

    private void step(String name, LocalDate day, String key) {
        provisional |= !HolidayCalendar.published().knows(day, day);
        steps.addFirst(new PlanStep(name, day, rules.basis(key)));
    }
}
