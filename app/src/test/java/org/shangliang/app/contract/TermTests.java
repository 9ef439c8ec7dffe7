package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.CaseHeader.Link;
import org.shangliang.app.contract.model.ChangeGround;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A contract in force: checked, changed, renewed, ended. */
@DatabaseTest
class TermTests {
    private static final String RESCISSION = """
            {'ground': 'FORCE_MAJEURE', 'reason': '疫情停产', 'agreedByWorkersChief': true,
             'agreedByEmployerChief': true%s}""";

    @Autowired
    ApplicationContext context;

    @Autowired
    Contracts contracts;

    @Autowired
    Consultations consultations;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    private CaseJourney inForce() {
        return CaseJourney.inTianjin(driver).inForce();
    }

    @Test
    void recordsWhatWasKeptAndWhatWillMendTheRest() {
        var journey = inForce();
        journey.must("inspections", UNION_CHAIR, """
                {'findings': [{'clause': 1, 'state': 'DONE'},
                              {'clause': 2, 'state': 'PARTLY', 'remedy': '补发三月差额', 'remedyBy': '2022-05-31'}],
                 'reportedToCongress': true}""");
        assertThat(journey.lastEntry().facts()).containsEntry("DONE", "1").containsEntry("PARTLY", "1");
        assertThatThrownBy(() -> journey.take("inspections", UNION_CHAIR, """
                        {'findings': [{'clause': 3, 'state': 'DONE'}, {'clause': 1, 'state': 'NOT'},
                                      {'clause': 1, 'state': 'DONE'}]}"""))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(error -> error.field())
                                .containsExactly("findings[0].clause", "findings[1].remedy", "findings[2].clause"));
    }

    @Test
    void opensTheRenewalWindowOnceAndThenALinkedCase() {
        var journey = inForce();
        var opens = contracts.of(journey.id()).inForce().renewFrom();
        assertThat(opens).isEqualTo(LocalDate.of(2023, 3, 1));
        driver.dawn(opens.minusDays(1));
        assertThat(journey.kinds()).doesNotContain("renewal.window");
        driver.dawn(opens);
        driver.dawn(opens.plusDays(1));
        assertThat(journey.kinds()).containsOnlyOnce("renewal.window");

        var receipt = journey.must("renewal", EMPLOYER, "{}");
        assertThat(receipt.opened()).isNotNull();
        var header = consultations.file(receipt.opened()).header();
        assertThat(header.link()).isEqualTo(Link.RENEWAL);
        assertThat(header.follows()).isEqualTo(journey.id());
        assertThat(journey.lastEntry().facts())
                .containsEntry("opened", header.id().toString());
        assertThat(journey.deadline("RENEWAL_WINDOW"))
                .isNotNull()
                .satisfies(row -> assertThat(row.metOn()).isNotNull());
        assertThat(CaseJourney.grounds(journey.take("renewal", UNION_CHAIR, "{}")))
                .extracting(ground -> ground.code())
                .containsExactly("consultation.opening.already-open");
    }

    @Test
    void expiresTheDayAfterItsTermAndCannotBeRenewedThen() {
        var journey = inForce();
        driver.dawn(LocalDate.of(2023, 4, 30));
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
        driver.dawn(LocalDate.of(2023, 5, 1));
        assertThat(journey.stage()).isEqualTo("EXPIRED");
        assertThat(journey.lastEntry().occurredOn()).isEqualTo(LocalDate.of(2023, 4, 30));
        assertThat(journey.deadline("RENEWAL_WINDOW")).isNull();
        assertThat(CaseJourney.grounds(journey.take("renewal", UNION_CHAIR, "{}")))
                .extracting(ground -> ground.code())
                .contains("case.stage.renewal");
        journey.must("inspections", UNION_CHAIR, "{'findings': [{'clause': 1, 'state': 'DONE'}]}");
    }

    @Test
    void amendsThroughALinkedCaseAndLearnsWhenItTakesEffect() {
        var journey = inForce();
        var receipt = journey.must("amendment", UNION_CHAIR, "{'ground': 'BOTH_AGREE', 'content': '调整津贴'}");
        assertThat(receipt.opened()).isNotNull();
        var amending = CaseJourney.resumed(driver, journey, receipt.opened()).inForceFrom(LocalDate.of(2022, 4, 25));
        assertThat(amending.stage()).isEqualTo("IN_FORCE");
        assertThat(journey.lastEntry().kind()).isEqualTo("contract.amended");
        assertThat(journey.lastEntry().facts())
                .containsEntry("by", amending.id().toString());
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
    }

    @Test
    void endsBeforeItsTermWhenBothChiefsAgreeOnAGroundOfTheLaw() {
        var journey = inForce();
        journey.mustWithScan("rescission", UNION_CHAIR, RESCISSION.formatted(""));
        assertThat(journey.stage()).isEqualTo("RESCINDED");
        assertThat(contracts.of(journey.id()).ending())
                .isNotNull()
                .satisfies(ending -> assertThat(ending.ground()).isEqualTo(ChangeGround.FORCE_MAJEURE));
        assertThat(driver.deadlines().of(journey.id())).allMatch(row -> row.metOn() != null);
        driver.dawn(LocalDate.of(2023, 5, 1));
        assertThat(journey.stage()).isEqualTo("RESCINDED");
    }

    @Test
    void asksTheCongressBeforeEndingInShandong() {
        var journey = CaseJourney.in(driver, "370102", ContractKind.WAGE).inForce();
        assertThat(CaseJourney.grounds(journey.takeWithScan("rescission", UNION_CHAIR, RESCISSION.formatted(""))))
                .extracting(ground -> ground.code())
                .containsExactly("contract.rescission.congress");
        var tooFew = RESCISSION.formatted(", 'entitled': 60, 'present': 50, 'for': 30");
        assertThat(CaseJourney.grounds(journey.takeWithScan("rescission", UNION_CHAIR, tooFew)))
                .extracting(ground -> ground.code())
                .containsExactly("adoption.votes");
        journey.mustWithScan(
                "rescission", UNION_CHAIR, RESCISSION.formatted(", 'entitled': 60, 'present': 50, 'for': 31"));
        assertThat(journey.stage()).isEqualTo("RESCINDED");
    }

    @Test
    void saysByWhenARescissionIsToBeReportedInZhejiang() {
        var journey = CaseJourney.in(driver, "330300", ContractKind.WAGE).inForce();
        var outcome = journey.takeWithScan("rescission", UNION_CHAIR, RESCISSION.formatted(""));
        assertThat(CaseJourney.remarks(outcome)).contains("contract.rescission.report");
    }
}
