package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.contract.model.Effect.Way;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Review: silence, opinions, objections in time and too late, receipts that come to light afterwards. */
@DatabaseTest
class ReviewTests {
    private static final LocalDate SILENT = LocalDate.of(2022, 4, 23);
    private static final String OBJECTION = "{'act': 'OBJECTION', 'points': ['第一条低于国家规定'], 'servedOn': '%s'}";

    @Autowired
    ApplicationContext context;

    @Autowired
    Contracts contracts;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    private CaseJourney received() {
        return CaseJourney.inTianjin(driver).through("filing/receipt");
    }

    @Test
    void bringsItIntoForceBySilenceExactlyOnce() {
        var journey = received();
        journey.passTo(SILENT.minusDays(1));
        assertThat(journey.stage()).isEqualTo("FILED");
        journey.passTo(SILENT.plusDays(3));
        driver.dawn(SILENT.plusDays(3));
        assertThat(journey.kinds()).containsOnlyOnce("effect.silent");
        assertThat(journey.lastEntry().occurredOn()).isEqualTo(SILENT);
        assertThat(contracts.of(journey.id()).inForce().presumed()).isFalse();
        assertThat(journey.deadline("REVIEW")).isNull();
        assertThat(journey.deadline("PUBLISH")).isNotNull();
    }

    @Test
    void marksTheDayPresumedWithoutProofOfReceipt() {
        var journey = CaseJourney.inTianjin(driver).through("filing");
        journey.passTo(SILENT);
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
        assertThat(contracts.of(journey.id()).inForce().presumed()).isTrue();
        assertThat(journey.lastEntry().facts()).containsEntry("presumed", "true");
    }

    @Test
    void takesEffectOnServiceOfANoObjectionOnWages() {
        var journey = received().on("2022-04-15");
        journey.must("review", REVIEWER, "{'act': 'NO_OBJECTION'}");
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
        assertThat(contracts.of(journey.id()).inForce().inForceOn()).isEqualTo(LocalDate.of(2022, 4, 15));
        assertThat(journey.deadline("REVIEW"))
                .isNotNull()
                .satisfies(row -> assertThat(row.metOn()).isEqualTo(LocalDate.of(2022, 4, 15)));
    }

    @Test
    void waitsForTheEndOfThePeriodOnOtherKinds() {
        var journey = CaseJourney.in(driver, "120116", ContractKind.COMPREHENSIVE)
                .through("filing/receipt")
                .on("2022-04-15");
        journey.must("review", REVIEWER, "{'act': 'NO_OBJECTION'}");
        assertThat(journey.stage()).isEqualTo("FILED");
        journey.passTo(SILENT);
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
    }

    @Test
    void goesBackToTheTableOnAnObjectionAndCanBeFiledAgain() {
        var journey = received().on("2022-04-15");
        journey.must("review", REVIEWER, OBJECTION.formatted("2022-04-15"));
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
        var file = contracts.of(journey.id());
        assertThat(file.attempt()).isNull();
        assertThat(file.earlier())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.opinions()).hasSize(1));
        journey.must("draft", UNION_CHAIR, """
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'clauses': [{'heading': 'T01', 'text': '按意见修改。'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        journey.must("deliberations", UNION_CHAIR, "{'body': 'CONGRESS', 'entitled': 60, 'present': 50, 'for': 45}");
        journey.must("signatures", UNION_CHAIR, "{'workers': {'signed': true, 'sealed': true}}");
        journey.must("signatures", EMPLOYER, "{'employer': {'signed': true, 'sealed': true}}");
        journey.must("filing", EMPLOYER, "{'method': 'PORTAL', 'authority': '人社局'}");
        assertThat(contracts.of(journey.id()).current().round()).isEqualTo(2);
        assertThat(journey.deadline("FILE"))
                .isNotNull()
                .satisfies(row -> assertThat(row.metOn()).isEqualTo(LocalDate.of(2022, 4, 15)));
    }

    @Test
    void withdrawsTheSilentEffectForAnObjectionServedInTime() {
        var journey = received();
        journey.passTo(SILENT.plusDays(5));
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
        journey.mustWithScan("review", EMPLOYER, OBJECTION.formatted("2022-04-22"));
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
        assertThat(journey.lastEntry().kind()).isEqualTo("effect.withdrawn");
        assertThat(journey.lastEntry().facts()).containsEntry("withdrawn", SILENT.toString());
        assertThat(journey.kinds()).contains("effect.silent");
        assertThat(journey.deadline("PUBLISH")).isNull();
        assertThat(journey.deadline("RENEWAL_WINDOW")).isNull();
    }

    @Test
    void acceptsAnObjectionInTimeAlsoAfterPublication() {
        var journey = received();
        journey.passTo(SILENT.plusDays(3));
        journey.must("publication", EMPLOYER, "{'channels': ['NOTICE_BOARD']}");
        journey.must("review", REVIEWER, OBJECTION.formatted("2022-04-20"));
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
    }

    @Test
    void refusesAnObjectionOnceAnOpinionWasServed() {
        var journey = received().on("2022-04-15");
        journey.must("review", REVIEWER, "{'act': 'NO_OBJECTION'}");
        var grounds = CaseJourney.grounds(journey.take("review", REVIEWER, OBJECTION.formatted("2022-04-15")));
        assertThat(grounds).extracting(ground -> ground.code()).containsExactly("contract.review.decided");
    }

    @Test
    void keepsThePeriodRunningWhileSupplementsAreAskedFor() {
        var journey = received().on("2022-04-12");
        journey.must("review", REVIEWER, "{'act': 'ACCEPT'}");
        var outcome = journey.take("review", REVIEWER, "{'act': 'SUPPLEMENT', 'points': ['补营业执照']}");
        assertThat(CaseJourney.remarks(outcome)).contains("contract.review.runs-on");
        journey.passTo(SILENT);
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
    }

    @Test
    void suspendsAPresumedEffectWhenTheProofNamesALaterDay() {
        var journey = CaseJourney.inTianjin(driver).through("filing");
        journey.passTo(SILENT.plusDays(2));
        journey.must("filing/receipt", EMPLOYER, """
                {'receivedOn': '2022-04-20', 'receiptNumber': '收2022-20', 'evidence': 'RECEIPT_NOTICE'}""");
        assertThat(journey.stage()).isEqualTo("FILED");
        assertThat(journey.lastEntry().kind()).isEqualTo("effect.suspended");
        journey.passTo(LocalDate.of(2022, 5, 6));
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
        assertThat(contracts.of(journey.id()).inForce().presumed()).isFalse();
        assertThat(journey.kinds().stream().filter("effect.silent"::equals)).hasSize(2);
    }

    @Test
    void correctsThePresumedDayWhenTheProofNamesAnotherOne() {
        var journey = CaseJourney.inTianjin(driver).through("filing");
        journey.passTo(LocalDate.of(2022, 4, 27));
        journey.must("filing/receipt", EMPLOYER, """
                {'receivedOn': '2022-04-08', 'receiptNumber': '收2022-21', 'evidence': 'PORTAL_NUMBER'}""");
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
        var effect = contracts.of(journey.id()).inForce();
        assertThat(effect.inForceOn()).isEqualTo(LocalDate.of(2022, 4, 25));
        assertThat(effect.way()).isEqualTo(Way.SILENCE);
        assertThat(journey.lastEntry().facts()).containsEntry("corrects", SILENT.toString());
    }

    @Test
    void takesEffectAtOnceWhenTheProofShowsThatThePeriodIsOver() {
        var journey = CaseJourney.inTianjin(driver).before("filing").on("2022-05-10");
        journey.must("filing", EMPLOYER, "{'method': 'PORTAL', 'authority': '人社局', 'filedOn': '2022-04-07'}");
        assertThat(journey.stage()).isEqualTo("FILED");
        var receipt = journey.must("filing/receipt", EMPLOYER, """
                {'receivedOn': '2022-04-07', 'receiptNumber': '1', 'evidence': 'PORTAL_NUMBER'}""");
        assertThat(receipt.stage()).isEqualTo("IN_FORCE");
        assertThat(receipt.length()).isEqualTo(journey.docket().size());
    }

    @Test
    void namesTheFieldOfDaysThatCannotBe() {
        var journey = received().on("2022-04-15");
        assertThatThrownBy(() -> journey.take("review", REVIEWER, "{'act': 'NO_OBJECTION', 'servedOn': '2022-04-01'}"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(error -> error.field())
                                .isEqualTo(List.of("servedOn")));
        assertThatThrownBy(() -> journey.take("review", REVIEWER, "{'act': 'OBJECTION'}"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(error -> error.field())
                                .isEqualTo(List.of("points")));
    }
}
