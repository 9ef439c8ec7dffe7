package org.shangliang.app.contract.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** What is owed stays owed until it is done, whatever becomes of the contract; what is no longer owed is not asked for. */
@DatabaseTest
@Transactional
class WhatStaysOwedTests {
    private static final String RESCISSION = """
            {'ground': 'FORCE_MAJEURE', 'reason': '停产', 'agreedByWorkersChief': true, 'agreedByEmployerChief': true}""";

    @Autowired
    ApplicationContext context;

    @Autowired
    Commitments commitments;

    @Autowired
    PayrollChecks checks;

    private CaseJourney inForce() {
        return CaseJourney.inTianjin(CaseDriver.in(context)).inForce();
    }

    private static Promise promise(String words, String owner, Rhythm every, String due) {
        return new Promise(1, words, owner, every, LocalDate.parse(due));
    }

    private Commitment listed(CaseJourney journey, Promise promise) {
        assertThat(commitments.list(journey.id(), List.of(promise), journey.actor(Role.UNION_CHAIR)))
                .isInstanceOf(Outcome.Done.class);
        return commitments.of(journey.id()).stream()
                .filter(one -> one.says(promise))
                .findFirst()
                .orElseThrow();
    }

    private Outcome<Commitment> kept(CaseJourney journey, Commitment one, String day) {
        var done = new Done(LocalDate.parse(day), "办了", null, null);
        return commitments.keep(journey.id(), one.id(), done, journey.actor(Role.EMPLOYER));
    }

    private Commitment now(CaseJourney journey, Commitment one) {
        return commitments.of(journey.id()).stream()
                .filter(each -> each.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("最后一天做到的，合同期满以后还登记得上，不算晚")
    void isNotedAfterTheTermWhenDoneOnItsLastDay() {
        var journey = inForce();
        var one = listed(journey, promise("建母婴室", "单位", Rhythm.ONCE, "2023-04-30"));
        journey.dawn("2023-05-01");
        assertThat(journey.stage()).isEqualTo("EXPIRED");
        assertThat(kept(journey, one, "2023-04-30")).isInstanceOf(Outcome.Done.class);
        assertThat(commitments.done(journey.id())).singleElement().matches(done -> !done.late());
        assertThat(now(journey, one).dueOn()).isNull();
        assertThat(journey.deadline("COMMITMENT").breachedOn()).isNull();
        var again = List.of(promise("再列一件", "单位", Rhythm.ONCE, "2023-04-30"));
        assertThat(commitments.list(journey.id(), again, journey.actor(Role.UNION_CHAIR)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    @DisplayName("六月解除的合同，七月的不再催；六月以前欠的还是欠着，补上就没有下一次")
    void isNotAskedForAfterTheContractWasRescinded() {
        var journey = inForce();
        var before = listed(journey, promise("每月10日前发工资", "单位", Rhythm.MONTHLY, "2022-06-10"));
        var after = listed(journey, promise("组织体检", "单位", Rhythm.ONCE, "2022-07-10"));
        journey.dawn("2022-06-15");
        journey.mustWithScan("rescission", Role.UNION_CHAIR, RESCISSION);
        assertThat(now(journey, after).dueOn()).isNull();
        assertThat(now(journey, after).withdrawnFor()).contains("2022年6月15日", "终止");
        assertThat(now(journey, before).dueOn()).isEqualTo("2022-06-10");
        assertThat(journey.deadline("COMMITMENT")).satisfies(row -> {
            assertThat(row.deadline().due()).isEqualTo("2022-06-10");
            assertThat(row.breachedOn()).isNotNull();
        });
        journey.dawn("2022-07-11").dawn("2022-07-12");
        assertThat(journey.kinds()).containsOnlyOnce("commitment.overdue");
        assertThat(kept(journey, before, "2022-07-12")).isInstanceOf(Outcome.Done.class);
        assertThat(now(journey, before).dueOn()).isNull();
        assertThat(CaseDriver.in(context).dockets().verify(journey.id()).whole())
                .isTrue();
    }

    @Test
    @DisplayName("人社部门及时提了异议、后来才登记：合同没有生效，清单上的都不算")
    void isNothingOnceAnObjectionStands() {
        var journey = inForce();
        var one = listed(journey, promise("组织体检", "单位", Rhythm.ONCE, "2022-06-10"));
        journey.mustWithScan(
                "review", Role.EMPLOYER, "{'act': 'OBJECTION', 'points': ['第一条'], 'servedOn': '2022-04-20'}");
        journey.dawn("2022-06-11");
        assertThat(now(journey, one).dueOn()).isNull();
        assertThat(journey.kinds()).doesNotContain("commitment.overdue");
        assertThat(journey.deadline("COMMITMENT")).isNull();
    }

    @Test
    @DisplayName("两件都逾期，做了一件，另一件还挂在逾期里")
    void staysMarkedWhenOnlyOneOfTwoWasMadeGood() {
        var journey = inForce();
        var first = listed(journey, promise("发工资", "单位", Rhythm.ONCE, "2022-05-10"));
        listed(journey, promise("发高温补贴", "单位", Rhythm.ONCE, "2022-05-12"));
        journey.dawn("2022-05-11").dawn("2022-05-13");
        kept(journey, first, "2022-05-13");
        assertThat(journey.deadline("COMMITMENT")).satisfies(row -> {
            assertThat(row.deadline().due()).isEqualTo("2022-05-12");
            assertThat(row.breachedOn()).isEqualTo("2022-05-13");
        });
    }

    @Test
    @DisplayName("工会该办的是工会的期限，单位该办的是单位的期限")
    void isEachSidesOwn() {
        var journey = inForce();
        listed(journey, promise("做一次满意度调查", "工会", Rhythm.ONCE, "2022-05-20"));
        assertThat(journey.deadline("COMMITMENT")).isNull();
        assertThat(Objects.requireNonNull(journey.deadline("COMMITMENT_UNION"))
                        .deadline()
                        .due())
                .isEqualTo("2022-05-20");
        listed(journey, promise("发工资", "单位", Rhythm.ONCE, "2022-05-10"));
        journey.dawn("2022-05-11");
        assertThat(journey.deadline("COMMITMENT").breachedOn()).isEqualTo("2022-05-11");
        assertThat(journey.deadline("COMMITMENT_UNION").breachedOn()).isNull();
    }

    @Test
    @DisplayName("逾期的承诺，单位不能自己去掉；做完的谁也不能改成去掉")
    void isNotTakenOffByTheOneWhoOwesIt() {
        var journey = inForce();
        var one = listed(journey, promise("发工资", "单位", Rhythm.ONCE, "2022-05-10"));
        journey.dawn("2022-05-11");
        assertThat(commitments.withdraw(journey.id(), one.id(), "不做了", journey.actor(Role.EMPLOYER)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(now(journey, one).dueOn()).isEqualTo("2022-05-10");
        kept(journey, one, "2022-05-11");
        var chair = journey.actor(Role.UNION_CHAIR);
        assertThat(code(() -> commitments.withdraw(journey.id(), one.id(), "列错了", chair)))
                .isEqualTo("contract.performance.closed");
        assertThat(now(journey, one).withdrawnFor()).isNull();
    }

    @Test
    @DisplayName("连按两次“列进清单”，只列一次")
    void isListedOnce() {
        var journey = inForce();
        var one = promise("发工资", "单位", Rhythm.ONCE, "2022-05-10");
        var chair = journey.actor(Role.UNION_CHAIR);
        listed(journey, one);
        assertThat(code(() -> commitments.list(journey.id(), List.of(one), chair)))
                .isEqualTo("contract.performance.twice");
        var other = promise("体检", "单位", Rhythm.ONCE, "2022-05-10");
        assertThat(code(() -> commitments.list(journey.id(), List.of(other, other), chair)))
                .isEqualTo("contract.performance.twice");
        assertThat(commitments.of(journey.id())).hasSize(1);
    }

    @Test
    @DisplayName("核算结果的月份要在合同期限以内、不晚于这个月；期满以后还能交最后一个月的")
    void isCheckedOnlyForMonthsOfTheTermThatHaveBegun() {
        var journey = inForce().dawn("2022-06-12");
        assertThat(code(() -> handed(journey, "2099-12"))).isEqualTo("contract.payroll.period");
        assertThat(code(() -> handed(journey, "2022-04"))).isEqualTo("contract.payroll.period");
        assertThat(code(() -> handed(journey, "2022-07"))).isEqualTo("contract.payroll.period");
        assertThat(handed(journey, "2022-05")).isInstanceOf(Outcome.Done.class);
        journey.dawn("2023-05-10");
        assertThat(handed(journey, "2023-04")).isInstanceOf(Outcome.Done.class);
        assertThat(code(() -> handed(journey, "2023-05"))).isEqualTo("contract.payroll.period");
    }

    private Outcome<PayrollResult> handed(CaseJourney journey, String period) {
        var employer = journey.actor(Role.EMPLOYER);
        var terms = checks.terms(commitments.look(journey.id(), employer)).orElseThrow();
        var body = "shangliang-payroll-1\ncase=" + journey.id() + "\nterms=" + Checksum.of(terms) + "\nfile="
                + "a".repeat(64) + "\nperiod=" + period
                + "\npeople=9\nminimum=PASS 0\npayday=PASS 0\ngrowth=PASS\n";
        return checks.hand(journey.id(), body + "seal=" + Checksum.of(body), employer);
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(InvalidInput.class, act).errors().getFirst().code();
    }
}
