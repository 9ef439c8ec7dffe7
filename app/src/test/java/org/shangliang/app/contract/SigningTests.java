package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.OFFICER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shangliang.app.document.PaperView;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Signatures and seals: one side may come first, and nothing half signed counts as signed. */
@DatabaseTest
class SigningTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Contracts contracts;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    private CaseJourney adopted() {
        return CaseJourney.inTianjin(driver).before("signatures").on("2022-04-05");
    }

    @Test
    void staysAdoptedUntilBothChiefsSigned() {
        var journey = adopted();
        var outcome = journey.take("signatures", UNION_CHAIR, "{'workers': {'signed': true, 'sealed': true}}");
        assertThat(CaseJourney.remarks(outcome)).containsExactly("contract.signatures.waiting");
        assertThat(journey.stage()).isEqualTo("ADOPTED");
        assertThat(journey.deadline("FILE")).isNull();
    }

    @Test
    void staysAdoptedUntilTheSealsAreThere() {
        var journey = adopted();
        journey.must("signatures", UNION_CHAIR, "{'workers': {'signed': true, 'sealed': true}}");
        var outcome = journey.take("signatures", EMPLOYER, "{'employer': {'signed': true}}");
        assertThat(CaseJourney.remarks(outcome)).containsExactly("contract.signatures.seal-missing");
        assertThat(journey.stage()).isEqualTo("ADOPTED");
        journey.must("signatures", EMPLOYER, "{'employer': {'sealed': true}}");
        assertThat(journey.stage()).isEqualTo("SIGNED");
    }

    @Test
    void needsNoSealWhereNoRuleAsksForOne() {
        var journey = CaseJourney.in(driver, "120116", ContractKind.COMPREHENSIVE)
                .before("signatures")
                .on("2022-04-05");
        journey.must("signatures", UNION_CHAIR, "{'workers': {'signed': true}}");
        journey.must("signatures", EMPLOYER, "{'employer': {'signed': true}}");
        assertThat(journey.stage()).isEqualTo("SIGNED");
    }

    @Test
    void needsOnlyTheEmployersSealInChongqing() {
        var journey = CaseJourney.in(driver, "500103", ContractKind.COMPREHENSIVE)
                .before("signatures")
                .on("2022-04-05");
        journey.must("signatures", UNION_CHAIR, "{'workers': {'signed': true}}");
        journey.must("signatures", EMPLOYER, "{'employer': {'signed': true}}");
        assertThat(journey.stage()).isEqualTo("ADOPTED");
        journey.must("signatures", EMPLOYER, "{'employer': {'sealed': true}}");
        assertThat(journey.stage()).isEqualTo("SIGNED");
    }

    @Test
    void countsTheFilingFromTheLaterSignature() {
        var journey = adopted();
        journey.mustWithScan("signatures", OFFICER, """
                {'workers': {'signedOn': '2022-04-02', 'sealed': true},
                 'employer': {'signedOn': '2022-04-04', 'sealed': true}}""");
        assertThat(journey.stage()).isEqualTo("SIGNED");
        assertThat(journey.lastEntry().occurredOn()).isEqualTo(LocalDate.of(2022, 4, 4));
        assertThat(journey.deadline("FILE")).isNotNull().satisfies(row -> {
            assertThat(row.deadline().from()).isEqualTo(LocalDate.of(2022, 4, 4));
            assertThat(row.deadline().due()).isEqualTo(LocalDate.of(2022, 4, 14));
        });
    }

    @Test
    void letsAChiefSignOnTheScreenForHimselfAndSaysWhatThatIsWorth() {
        var journey = adopted();
        var chief = journey.representative(Side.WORKERS, "赵一");
        var outcome = driver.take(
                "signatures", journey.id(), chief, "{'workers': {'signed': true}, 'form': 'ON_SCREEN'}", null);
        assertThat(CaseJourney.remarks(outcome)).contains("contract.signatures.on-screen");
    }

    @Test
    void letsNobodySignOnTheScreenForAnotherDay() {
        var journey = adopted().on("2022-04-05");
        var chief = journey.representative(Side.WORKERS, "赵一");
        for (var backdated : List.of(
                "{'workers': {'signed': true, 'signedOn': '2022-04-02'}, 'form': 'ON_SCREEN'}",
                "{'workers': {'signed': true}, 'form': 'ON_SCREEN', 'occurredOn': '2022-04-02'}")) {
            assertThat(CaseJourney.grounds(driver.take("signatures", journey.id(), chief, backdated, null)))
                    .extracting(ground -> ground.code())
                    .contains("contract.signatures.screen-today");
        }
        driver.take("signatures", journey.id(), chief, "{'workers': {'signed': true}, 'form': 'ON_SCREEN'}", null);
        assertThat(journey.lastEntry().facts()).containsEntry("signedOn.WORKERS", "2022-04-05");
    }

    @Test
    void refusesARepresentativeWhoIsNotTheChief() {
        var journey = adopted();
        var other = journey.representative(Side.WORKERS, "赵二");
        var outcome = driver.take("signatures", journey.id(), other, "{'workers': {'signed': true}}", null);
        assertThat(CaseJourney.grounds(outcome))
                .extracting(ground -> ground.code())
                .contains("contract.signatures.not-chief");
    }

    @Test
    void refusesAnotherText() {
        var journey = adopted();
        var outcome = journey.take(
                "signatures", UNION_CHAIR, "{'workers': {'signed': true}, 'textDigest': '" + "f".repeat(64) + "'}");
        assertThat(CaseJourney.grounds(outcome))
                .extracting(ground -> ground.code())
                .containsExactly("contract.text.differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'workers': {}}",
                "{'workers': {'sealed': true}}",
                "{'workers': {'signedOn': '2022-04-09'}, 'occurredOn': '2022-04-05'}"
            })
    void namesTheFieldThatIsMissing(String body) {
        var journey = adopted();
        assertThatThrownBy(() -> journey.take("signatures", UNION_CHAIR, body))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(error -> error.field())
                                .allMatch(field -> field.startsWith("workers")));
    }

    @Test
    void carriesOneDigestFromTheDraftToTheNoticeBoard() {
        var journey = CaseJourney.inTianjin(driver).inForce();
        journey.must("publication", EMPLOYER, "{'channels': ['NOTICE_BOARD']}");
        var digest = contracts.of(journey.id()).current().textDigest();
        assertThat(journey.docket().stream()
                        .filter(entry -> entry.digests().contains(digest))
                        .map(entry -> entry.kind()))
                .containsExactly(
                        "draft.agreed",
                        "deliberation.adopted",
                        "signature.recorded",
                        "contract.signed",
                        "filing.made",
                        "effect.silent",
                        "publication.made");
        assertThat(driver.bean(StoredDocuments.class).of(journey.id()))
                .extracting(PaperView::kind)
                .contains(
                        "congress-resolution",
                        "filing-form",
                        "effective-date-sheet",
                        "publication-notice",
                        "wage-contract");
    }
}
