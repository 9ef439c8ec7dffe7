package org.shangliang.app.consultation.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** An opponent who looks everywhere learns nothing of the other side until both have consented. */
@DatabaseTest
@Transactional
class BalanceSecrecyTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Balances balances;

    @Autowired
    MockMvc mvc;

    private CaseDriver driver;
    private CaseJourney journey;

    @BeforeEach
    void atTheTable() {
        driver = CaseDriver.in(context);
        journey = CaseJourney.inTianjin(driver).before("draft");
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private void scales() {
        var line = new ScaleLine("工资增长", "%", number(2), number(12), BigDecimal.ONE, number(7));
        var other = new ScaleLine("夜班津贴", "元", number(20), number(40), number(2), number(30));
        done(balances.scale(journey.id(), List.of(line, other), journey.actor(Role.UNION_CHAIR)));
    }

    private void mark(Role by, int rank, int best, int limit, int second, int secondLimit) {
        var lines = List.of(
                new MarkLine(rank, number(best), number(limit)),
                new MarkLine(3 - rank, number(second), number(secondLimit)));
        done(balances.mark(journey.id(), lines, journey.actor(by)));
    }

    private void employerMarks() {
        mark(Role.EMPLOYER, 1, 2, 12, 20, 40);
    }

    private void workersMark() {
        mark(Role.UNION_CHAIR, 2, 12, 2, 40, 20);
    }

    private static BalanceSight done(Outcome<BalanceSight> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<BalanceSight>) outcome).value();
    }

    /** Everything the workers' side can look at: pages, API, docket, exports; without what differs at every look. */
    private String everythingTheWorkersSee() throws Exception {
        var seen = new ArrayList<String>();
        var person = SignedInAs.actor(journey.actor(Role.UNION_CHAIR));
        var id = journey.id().toString();
        for (var path : List.of(
                "/cases/" + id,
                "/cases/" + id + "/balance",
                "/cases/" + id + "/balance/scales",
                "/cases/" + id + "/docket",
                "/cases/" + id + "/pay",
                "/cases/" + id + "/measures",
                "/cases/" + id + "/table",
                "/cases",
                "/api/v1/consultations",
                "/api/v1/consultations/" + id,
                "/api/v1/consultations/" + id + "/docket",
                "/api/v1/consultations/" + id + "/balance",
                "/api/v1/consultations/" + id + "/pay",
                "/api/v1/consultations/" + id + "/measures")) {
            var answer = mvc.perform(get(path).with(person)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            seen.add(path + " " + answer.getHeaderNames().stream().sorted().toList() + "\n"
                    + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        }
        return String.join("\n", seen).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void looksTheSameWhetherTheOtherSideMarkedConsentedOrRefused() throws Exception {
        scales();
        workersMark();
        var nothing = everythingTheWorkersSee();
        employerMarks();
        assertThat(everythingTheWorkersSee()).isEqualTo(nothing);
        done(balances.consent(journey.id(), true, journey.actor(Role.EMPLOYER)));
        assertThat(everythingTheWorkersSee()).isEqualTo(nothing);
        done(balances.consent(journey.id(), false, journey.actor(Role.EMPLOYER)));
        assertThat(everythingTheWorkersSee()).isEqualTo(nothing);
    }

    @Test
    void ownConsentAloneShowsNothingEither() throws Exception {
        scales();
        workersMark();
        done(balances.consent(journey.id(), true, journey.actor(Role.UNION_CHAIR)));
        var alone = everythingTheWorkersSee();
        employerMarks();
        assertThat(everythingTheWorkersSee()).isEqualTo(alone);
        var length = driver.dockets().entries(journey.id()).size();
        done(balances.consent(journey.id(), false, journey.actor(Role.UNION_CHAIR)));
        var late = done(balances.consent(journey.id(), true, journey.actor(Role.EMPLOYER)));
        assertThat(late.shown()).isNull();
        assertThat(driver.dockets().entries(journey.id())).hasSize(length);
    }

    @Test
    void bothConsentsShowTheSamePackagesToBothOnceAndAreUsedUp() {
        scales();
        workersMark();
        employerMarks();
        done(balances.consent(journey.id(), true, journey.actor(Role.EMPLOYER)));
        var ours = done(balances.consent(journey.id(), true, journey.actor(Role.UNION_CHAIR)));
        var theirs = balances.of(journey.id(), journey.actor(Role.EMPLOYER));
        assertThat(ours.shown()).isNotEmpty().isEqualTo(theirs.shown());
        assertThat(ours.shown().getFirst().levels()).containsExactly(0, 10);
        assertThat(ours.consented()).isFalse();
        assertThat(theirs.consented()).isFalse();
        var entries = driver.dockets().entries(journey.id());
        assertThat(entries).extracting(DocketEntry::kind).endsWith("balance.scaled", "balance.shown");
        workersMark();
        var again = done(balances.consent(journey.id(), true, journey.actor(Role.UNION_CHAIR)));
        assertThat(again.shown()).isEqualTo(ours.shown());
        assertThat(driver.dockets().entries(journey.id())).hasSameSizeAs(entries);
    }

    @Test
    void nobodyStandingBetweenOrOutsideTheSidesFindsIt() {
        scales();
        for (var role : List.of(Role.OFFICER, Role.REVIEWER, Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            var actor = journey.workplace().actor(role);
            assertThatThrownBy(() -> balances.of(journey.id(), actor)).isInstanceOf(NoSuch.class);
        }
        var stranger = driver.workplace("120110", 10).actor(Role.EMPLOYER);
        assertThatThrownBy(() -> balances.of(journey.id(), stranger)).isInstanceOf(NoSuch.class);
    }

    @Test
    void consentsNeedMarksAndMarksNeedScales() {
        var chair = journey.actor(Role.UNION_CHAIR);
        var early = balances.consent(journey.id(), true, chair);
        assertThat(((Outcome.Refused<BalanceSight>) early).grounds())
                .extracting(Ground::code)
                .containsExactly("balance.no-marks");
        var marks = balances.mark(journey.id(), List.of(), chair);
        assertThat(((Outcome.Refused<BalanceSight>) marks).grounds())
                .extracting(Ground::code)
                .containsExactly("balance.no-scales");
    }
}
