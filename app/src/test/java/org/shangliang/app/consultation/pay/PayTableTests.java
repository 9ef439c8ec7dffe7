package org.shangliang.app.consultation.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Both sides state their figures; only equal figures are agreed, and everything is on record. */
@DatabaseTest
@Transactional
class PayTableTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    PayTable table;

    private CaseDriver driver;
    private CaseJourney journey;

    @BeforeEach
    void atTheTable() {
        driver = CaseDriver.in(context);
        journey = CaseJourney.inTianjin(driver).before("draft");
    }

    static PayDraft draft(int heads, long monthly, String social) {
        return new PayDraft(
                "在册职工",
                "2022-02",
                List.of(new PayDraft.Row("一线", heads, monthly)),
                monthly * heads * 12,
                0L,
                new BigDecimal(social),
                null,
                null);
    }

    private PayStanding state(Role by, PayDraft draft) {
        return done(table.state(journey.id(), draft, journey.actor(by)));
    }

    private static PayStanding done(Outcome<PayStanding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<PayStanding>) outcome).value();
    }

    private static List<String> refused(Outcome<PayStanding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<PayStanding>) outcome)
                .grounds().stream().map(Ground::code).toList();
    }

    @Test
    void confirmingTheOtherSidesFiguresAgreesAndIsOnRecord() {
        var first = state(Role.UNION_CHAIR, draft(100, 520_000, "37.5"));
        assertThat(first.agreed()).isFalse();
        var seen = first.workers().id();
        var both = done(table.confirm(journey.id(), seen, journey.actor(Role.EMPLOYER)));
        assertThat(both.agreed()).isTrue();
        assertThat(both.costedOn()).hasSize(1);
        assertThat(driver.dockets().entries(journey.id()))
                .extracting(DocketEntry::kind)
                .endsWith("pay.basis.stated", "pay.basis.agreed");
        assertThat(driver.dockets().verify(journey.id()).whole()).isTrue();
    }

    @Test
    void differingFiguresAreShownWithBothValuesAndCostedTwice() {
        state(Role.UNION_CHAIR, draft(100, 520_000, "37.5"));
        var standing = state(Role.EMPLOYER, draft(98, 520_000, "35"));
        assertThat(standing.differences())
                .contains(
                        new Difference("heads", "一线", "100", "98"),
                        new Difference("socialPercent", null, "37.50", "35.00"));
        var costed = done(table.propose(
                journey.id(),
                new ScenarioDraft("普涨", 1, 12, BigDecimal.valueOf(5), null, null),
                journey.actor(Role.EMPLOYER)));
        assertThat(costed.costedOn()).hasSize(2);
        assertThat(costed.proposals()).hasSize(1);
    }

    @Test
    void whatTheOtherSideChangedMeanwhileIsNotConfirmed() {
        var seen =
                state(Role.UNION_CHAIR, draft(100, 520_000, "37.5")).workers().id();
        state(Role.UNION_CHAIR, draft(101, 520_000, "37.5"));
        assertThat(refused(table.confirm(journey.id(), seen, journey.actor(Role.EMPLOYER))))
                .containsExactly("pay.basis.changed");
        assertThat(table.of(journey.id(), journey.actor(Role.EMPLOYER)).employer())
                .isNull();
    }

    @Test
    void everythingUnreadableIsToldAtOnceWithItsField() {
        var empty = new PayDraft("", "2022", List.of(new PayDraft.Row("", 0, -1L)), null, -1L, null, null, null);
        assertThatThrownBy(() -> table.state(journey.id(), empty, journey.actor(Role.UNION_CHAIR)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::field)
                                .containsExactly(
                                        "covered",
                                        "month",
                                        "bands[0].name",
                                        "bands[0].heads",
                                        "bands[0].monthlyFen",
                                        "wageBillFen",
                                        "overtimeFen",
                                        "socialPercent"));
    }

    @Test
    void onlyTheSidesActAndOnlyWhileThereIsSomethingToReckon() {
        var officer = journey.workplace().actor(Role.OFFICER);
        assertThat(refused(table.state(journey.id(), draft(1, 1, "1"), officer)))
                .containsExactly("pay.not-yours");
        var agreed = CaseJourney.inTianjin(driver).through("draft");
        assertThat(refused(table.state(agreed.id(), draft(1, 1, "1"), agreed.actor(Role.UNION_CHAIR))))
                .containsExactly("pay.stage");
        assertThat(refused(table.propose(
                        journey.id(),
                        new ScenarioDraft("甲", 1, 12, BigDecimal.ONE, null, null),
                        journey.actor(Role.EMPLOYER))))
                .containsExactly("pay.no-basis");
    }

    @Test
    void strangersFindNothingAndAProposalIsTakenBackByItsOwnSideAlone() {
        state(Role.UNION_CHAIR, draft(100, 520_000, "37.5"));
        var stranger = driver.workplace("120110", 10).actor(Role.UNION_CHAIR);
        assertThatThrownBy(() -> table.of(journey.id(), stranger)).isInstanceOf(NoSuch.class);
        var put = done(table.propose(
                journey.id(),
                new ScenarioDraft("普涨", 1, 12, BigDecimal.valueOf(5), null, null),
                journey.actor(Role.UNION_CHAIR)));
        UUID scenario = put.proposals().getFirst().id();
        assertThatThrownBy(() -> table.withdraw(journey.id(), scenario, journey.actor(Role.EMPLOYER)))
                .isInstanceOf(NoSuch.class);
        var after = done(table.withdraw(journey.id(), scenario, journey.actor(Role.UNION_CHAIR)));
        assertThat(after.proposals()).isEmpty();
    }
}
