package org.shangliang.app.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The plan counts what the ledger shows, and risk signals carry their day and source. */
@DatabaseTest
@Transactional
class HarmonyTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 4, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    Harmony harmony;

    @Autowired
    AdviceLog log;

    @Autowired
    JdbcClient jdbc;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
        driver.on(TODAY);
    }

    private static Actor officer(String region) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.OFFICER, new Scope.Region(region), "周敏");
    }

    private void advise(UUID employer, LocalDate on) {
        log.note(employer, new AdviceDraft(on, AdviceDraft.Channel.PHONE, "底数", "先对清", null), officer("120116"));
    }

    private Progress measure(Measure measure, String region) {
        return harmony.progress(officer(region), 2022).stream()
                .filter(one -> one.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRefusalIsPutToRestByALaterAcceptance() {
        var refused = CaseJourney.in(driver, "120116956", ContractKind.WAGE).before("reply");
        refused.on("2022-03-10").must("reply", Role.EMPLOYER, "{'answer': 'DECLINE', 'reason': '正在清算'}");
        var employer = refused.workplace().employer();
        driver.on(TODAY);
        var officer = officer("120116956");
        assertThat(harmony.risks(employer, officer))
                .singleElement()
                .satisfies(one -> assertThat(one.clearedOn()).isNull());
        refused.must("closure", Role.UNION_CHAIR, "{'outcome': 'NO_AGREEMENT', 'reason': '待其恢复经营再谈'}");
        CaseJourney.with(driver, refused.workplace()).through("reply");
        assertThat(harmony.risks(employer, officer)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Risk.Kind.REFUSAL);
            assertThat(one.clearedOn()).isEqualTo(LocalDate.of(2022, 3, 10));
        });
        driver.on(TODAY);
        assertThat(measure(Measure.CLEARED, "120116956")).isEqualTo(new Progress(Measure.CLEARED, null, 1, 1));
    }

    @Test
    void countsAnEnterpriseOnceHoweverOftenItWasGuidedAndOnlyInItsYear() {
        var twice = driver.workplace("120116951", 50).employer();
        var before = driver.workplace("120116951", 50).employer();
        driver.workplace("120116951", 50);
        advise(twice, TODAY.minusDays(3));
        advise(twice, TODAY);
        advise(before, LocalDate.of(2021, 12, 31));
        assertThat(measure(Measure.GUIDED, "120116951")).isEqualTo(new Progress(Measure.GUIDED, null, 1, 3));
        assertThat(harmony.guided(officer("120116951"), 2022, 9, 0))
                .extracting(Guided::employer, Guided::times)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(twice, 2));
    }

    @Test
    void aContractCountsOnlyWhenItWasSignedAfterTheGuidance() {
        var guidedFirst = CaseJourney.in(driver, "120116952", ContractKind.WAGE).before("filing");
        var guidedLater = CaseJourney.in(driver, "120116952", ContractKind.WAGE).before("filing");
        driver.on(TODAY);
        advise(guidedFirst.workplace().employer(), LocalDate.of(2022, 3, 1));
        advise(guidedLater.workplace().employer(), TODAY);
        assertThat(measure(Measure.SIGNED, "120116952")).isEqualTo(new Progress(Measure.SIGNED, null, 1, 2));
    }

    @Test
    void silenceAndRefusalFollowFromTheRecordAndTheRestIsNoted() {
        var silent = CaseJourney.in(driver, "120116953", ContractKind.WAGE).before("reply");
        silent.passTo(LocalDate.of(2022, 4, 10));
        driver.on(TODAY);
        var employer = silent.workplace().employer();
        var officer = officer("120116953");
        var id = harmony.note(
                employer, new RiskDraft(Risk.Kind.ARREARS, TODAY.minusDays(40), "监察支队通报", "欠两个月"), officer);
        assertThat(harmony.risks(employer, officer))
                .extracting(Risk::kind)
                .containsExactly(Risk.Kind.SILENCE, Risk.Kind.ARREARS);
        assertThat(measure(Measure.CLEARED, "120116953")).isEqualTo(new Progress(Measure.CLEARED, null, 0, 1));
        harmony.clear(id, new Clearing(TODAY, "已经补发"), officer);
        assertThat(harmony.risks(employer, officer).getLast().clearedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> harmony.clear(id, new Clearing(TODAY, "再次"), officer))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aSignalToComeOrPutToRestBeforeItAroseIsRefused() {
        var employer = driver.workplace("120116954", 50).employer();
        var officer = officer("120116954");
        assertThatThrownBy(() ->
                        harmony.note(employer, new RiskDraft(Risk.Kind.DISPUTE, TODAY.plusDays(1), "来信", "看"), officer))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> harmony.note(employer, new RiskDraft(Risk.Kind.SILENCE, TODAY, "来信", "看"), officer))
                .isInstanceOf(InvalidInput.class);
        var id = harmony.note(employer, new RiskDraft(Risk.Kind.DISPUTE, TODAY, "来信", "看"), officer);
        assertThatThrownBy(() -> harmony.clear(id, new Clearing(TODAY.minusDays(1), "好"), officer))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theCountsAreThoseOfTheLedgerForAnyHistory() {
        var random = new Random(35);
        for (int firm = 0; firm < 12; firm++) {
            var employer = driver.workplace("120116955", 50).employer();
            for (int call = random.nextInt(3); call > 0; call--) {
                advise(employer, LocalDate.of(2022, 1, 1).plusDays(random.nextInt(100)));
            }
            if (random.nextBoolean()) {
                var id = harmony.note(
                        employer,
                        new RiskDraft(Risk.Kind.OTHER, TODAY.minusDays(random.nextInt(300)), "来信", "看"),
                        officer("120116955"));
                if (random.nextBoolean()) {
                    harmony.clear(id, new Clearing(TODAY, "好"), officer("120116955"));
                }
            }
        }
        var ledger = harmony.guided(officer("120116955"), 2022, 99, 0);
        assertThat(measure(Measure.GUIDED, "120116955").done()).isEqualTo(ledger.size());
        assertThat(measure(Measure.SIGNED, "120116955").all()).isEqualTo(ledger.size());
        assertThat(measure(Measure.CLEARED, "120116955").all()).isGreaterThanOrEqualTo((int)
                ledger.stream().filter(one -> one.risks() > 0).count());
    }

    @Test
    void everyFederationHasItsOwnTargetsAndNobodySeesBeyondTheOwnScope() {
        var employer = driver.workplace("120116956", 50).employer();
        harmony.aim(2022, Map.of(Measure.GUIDED, 5), officer("120116956"));
        assertThat(measure(Measure.GUIDED, "120116956").target()).isEqualTo(5);
        assertThat(measure(Measure.GUIDED, "120116").target()).isNull();
        assertThatThrownBy(() -> harmony.aim(2022, Map.of(Measure.GUIDED, -1), officer("120116956")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> harmony.risks(employer, officer("120116957"))).isInstanceOf(NoSuch.class);
        var chair = new Actor(
                UUID.randomUUID(), UUID.randomUUID(), Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()), "甲");
        assertThatThrownBy(() -> harmony.progress(chair, 2022)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> harmony.risks(employer, chair)).isInstanceOf(NoSuch.class);
        assertThat(List.of(Measure.values())).hasSameSizeAs(harmony.progress(officer("120116"), 2022));
    }
}
