package org.shangliang.app.consultation.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
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

    private static List<ScaleLine> lines(int present) {
        var line = new ScaleLine("工资增长", "%", number(2), number(12), BigDecimal.ONE, number(present));
        var other = new ScaleLine("夜班津贴", "元", number(20), number(40), number(2), number(30));
        return List.of(line, other);
    }

    private void scales() {
        done(balances.scale(journey.id(), lines(7), journey.actor(Role.UNION_CHAIR)));
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
        done(balances.consent(journey.id(), true, journey.chief(Side.EMPLOYER)));
        assertThat(everythingTheWorkersSee()).isEqualTo(nothing);
        done(balances.consent(journey.id(), false, journey.chief(Side.EMPLOYER)));
        assertThat(everythingTheWorkersSee()).isEqualTo(nothing);
    }

    @Test
    void ownConsentAloneShowsNothingEither() throws Exception {
        scales();
        workersMark();
        done(balances.consent(journey.id(), true, journey.chief(Side.WORKERS)));
        var alone = everythingTheWorkersSee();
        employerMarks();
        assertThat(everythingTheWorkersSee()).isEqualTo(alone);
        var length = driver.dockets().entries(journey.id()).size();
        done(balances.consent(journey.id(), false, journey.chief(Side.WORKERS)));
        var late = done(balances.consent(journey.id(), true, journey.chief(Side.EMPLOYER)));
        assertThat(late.shown()).isNull();
        assertThat(driver.dockets().entries(journey.id())).hasSize(length);
    }

    @Test
    void bothConsentsShowTheSamePackagesToBothOnceAndAreUsedUp() {
        scales();
        workersMark();
        employerMarks();
        done(balances.consent(journey.id(), true, journey.chief(Side.EMPLOYER)));
        var ours = done(balances.consent(journey.id(), true, journey.chief(Side.WORKERS)));
        var theirs = balances.of(journey.id(), journey.actor(Role.EMPLOYER));
        assertThat(ours.shown()).isNotEmpty().isEqualTo(theirs.shown());
        assertThat(ours.shown().getFirst().levels()).containsExactly(0, 10);
        assertThat(ours.consented()).isFalse();
        assertThat(theirs.consented()).isFalse();
        var entries = driver.dockets().entries(journey.id());
        assertThat(entries).extracting(DocketEntry::kind).endsWith("balance.scaled", "balance.shown");
        workersMark();
        var again = done(balances.consent(journey.id(), true, journey.chief(Side.WORKERS)));
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
        var early = balances.consent(journey.id(), true, journey.chief(Side.WORKERS));
        assertThat(((Outcome.Refused<BalanceSight>) early).grounds())
                .extracting(Ground::code)
                .containsExactly("balance.no-marks");
        var marks = balances.mark(journey.id(), List.of(), chair);
        assertThat(((Outcome.Refused<BalanceSight>) marks).grounds())
                .extracting(Ground::code)
                .containsExactly("balance.no-scales");
    }

    @Test
    void onlyTheChiefRevealsWhatTheSideMarked() throws Exception {
        scales();
        workersMark();
        var others = List.of(journey.actor(Role.UNION_CHAIR), journey.representative(Side.WORKERS, "赵二"));
        for (var other : others) {
            for (var consents : List.of(true, false)) {
                assertThat(codes(balances.consent(journey.id(), consents, other)))
                        .containsExactly("consultation.table.not-chief");
            }
            var page = page(get("/cases/" + journey.id() + "/balance"), other, 200);
            assertThat(page.select("form[action$=consent]")).isEmpty();
            assertThat(page.text()).contains("由本方首席代表登录，同意揭晓");
            var api = post("/api/v1/consultations/" + journey.id() + "/balance/consent");
            assertThat(mvc.perform(api.with(SignedInAs.actor(other)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(422);
        }
        var chief = journey.chief(Side.WORKERS);
        assertThat(page(get("/cases/" + journey.id() + "/balance"), chief, 200).select("form[action$=consent]"))
                .hasSize(1);
    }

    @Test
    void otherScalesWaitForTheOtherSideAndDropNothingUntilItAgrees() throws Exception {
        scales();
        workersMark();
        employerMarks();
        var workers = balances.of(journey.id(), journey.actor(Role.UNION_CHAIR));
        for (int present = 4; present < 6; present++) {
            done(balances.scale(journey.id(), lines(present), journey.actor(Role.EMPLOYER)));
        }
        var path = "/cases/" + journey.id() + "/balance";
        var told = page(get(path), journey.actor(Role.UNION_CHAIR), 200);
        assertThat(told.text()).contains("提议换的刻度", "企业方", "5%", "双方以前悄悄写的都作废");
        var seen = told.select("input[name=seen]").attr("value");
        var still = balances.of(journey.id(), journey.actor(Role.UNION_CHAIR));
        assertThat(still.scales()).isEqualTo(workers.scales());
        assertThat(still.mine()).isNotEmpty().isEqualTo(workers.mine());
        var own = journey.actor(Role.EMPLOYER);
        assertThat(codes(balances.accept(journey.id(), UUID.fromString(seen), own)))
                .containsExactly("balance.own-proposal");
        assertThat(codes(balances.accept(journey.id(), new UUID(0, 0), journey.actor(Role.UNION_CHAIR))))
                .containsExactly("balance.proposal-changed");
        page(post(path + "/scales/refusal").param("seen", seen), journey.actor(Role.UNION_CHAIR), 303);
        assertThat(balances.of(journey.id(), own).mine()).as("nothing was lost").isNotEmpty();
        assertThat(balances.of(journey.id(), own).proposal()).isNull();
        done(balances.scale(journey.id(), lines(6), journey.actor(Role.UNION_CHAIR)));
        var again = balances.of(journey.id(), own).proposal();
        var answer = mvc.perform(post("/api/v1/consultations/" + journey.id() + "/balance/scales/acceptance")
                        .contentType("application/json")
                        .content("{\"proposal\": \"" + again.id() + "\"}")
                        .with(SignedInAs.actor(own)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        var anew = balances.of(journey.id(), own);
        assertThat(anew.scales().getFirst().present()).isEqualTo(4);
        assertThat(anew.mine()).isEmpty();
        assertThat(driver.dockets().entries(journey.id()))
                .extracting(DocketEntry::kind)
                .endsWith("balance.proposed", "balance.declined", "balance.proposed", "balance.scaled");
    }

    @Test
    void aProposalOfOtherScalesTellsNothingOfMarksEither() throws Exception {
        scales();
        workersMark();
        done(balances.scale(journey.id(), lines(4), journey.actor(Role.EMPLOYER)));
        var nothing = everythingTheWorkersSee();
        employerMarks();
        assertThat(everythingTheWorkersSee()).isEqualTo(nothing);
    }

    private static List<String> codes(Outcome<BalanceSight> outcome) {
        return outcome instanceof Outcome.Refused<BalanceSight>(var grounds)
                ? grounds.stream().map(Ground::code).toList()
                : List.of();
    }

    private Document page(MockHttpServletRequestBuilder request, Actor actor, int status) throws Exception {
        var answer = mvc.perform(request.with(SignedInAs.actor(actor)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
