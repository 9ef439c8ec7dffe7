package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.Exemption.Cause;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** What is counted of whom, when it happened, and what is no longer moved. */
@DatabaseTest
@Transactional
class TargetsTests {
    private static final LocalDate CLOSES_ON = LocalDate.of(2022, 3, 31);

    @Autowired
    ApplicationContext context;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Targets targets;

    private CaseDriver driver;

    @BeforeEach
    void aDay() {
        driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
    }

    @Test
    void keepsTheRealDateOfEveryMilestoneThatWasReachedBeforeTheCampaignBegan() {
        var journey = CaseJourney.in(driver, PARK, ContractKind.WAGE).through("reply");
        driver.on(LocalDate.of(2022, 3, 15));
        var target = only(campaigns.open(command(null), OFFICER));
        assertThat(target.offeredOn()).isEqualTo(LocalDate.of(2022, 3, 8));
        assertThat(target.repliedOn()).isEqualTo(LocalDate.of(2022, 3, 10));
        assertThat(target.reachedOn()).isEqualTo(LocalDate.of(2022, 3, 10));
        assertThat(target.kind()).isEqualTo("WAGE");
        assertThat(target.caseId()).isEqualTo(journey.id());
    }

    @Test
    void keepsTheRealDateOfAnActThatIsRecordedLater() {
        var id = campaigns.open(command(null), OFFICER);
        assertThat(id).isNotNull();
        var journey = CaseJourney.in(driver, PARK, ContractKind.WAGE).before("reply");
        var again = campaigns.open(command(null), OFFICER);
        driver.on(LocalDate.of(2022, 3, 14));
        journey.must("reply", Role.EMPLOYER, "{'answer': 'ACCEPT', 'occurredOn': '2022-03-11'}");
        assertThat(only(again).repliedOn()).isEqualTo(LocalDate.of(2022, 3, 11));
    }

    @Test
    void countsTheBestOfTheCasesOfATarget() {
        var ended = CaseJourney.in(driver, PARK, ContractKind.WAGE).through("reply");
        var id = campaigns.open(CampaignWorld.command(null), OFFICER);
        var employer = ended.workplace().employer();
        var replied = targets.get(id, employer, OFFICER).repliedOn();
        assertThat(replied).isNotNull();
        ended.then("closure", Role.UNION_CHAIR, "{'outcome': 'NO_AGREEMENT', 'reason': '谈不拢'}");
        assertThat(ended.stage()).isEqualTo("ENDED");
        driver.on(LocalDate.of(2022, 3, 18));
        var again = CaseJourney.with(driver, ended.workplace());
        assertThat(targets.get(id, employer, OFFICER))
                .extracting(Target::caseId, Target::repliedOn)
                .containsExactly(ended.id(), replied);
        again.through("offer");
        assertThat(targets.get(id, employer, OFFICER).caseId()).isEqualTo(ended.id());
        again.through("reply");
        assertThat(targets.get(id, employer, OFFICER))
                .extracting(Target::caseId, Target::stage)
                .containsExactly(again.id(), "ACCEPTED");
    }

    @Test
    void isNeverMovedAgainOnceItsRecordingHasEnded() {
        var workplace = driver.workplace(PARK, 80);
        var id = campaigns.open(command(null), OFFICER);
        campaigns.settle(id, terms(Completion.OFFER_REPLIED, CLOSES_ON), OFFICER);
        driver.on(CLOSES_ON.plusDays(1));
        driver.open(
                new OpenCase(workplace.employer(), ContractKind.WAGE, null, null, null, null, null, null, null),
                workplace.actor(Role.UNION_CHAIR));
        assertThat(only(id).stage()).isEqualTo("NONE");
        assertThatThrownBy(() -> targets.exempt(id, workplace.employer(), closed(), OFFICER))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> campaigns.settle(id, terms(Completion.SIGNED, CLOSES_ON.plusDays(9)), OFFICER))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void countsOnlyTheKindsThatTheCampaignNames() {
        var women = CaseJourney.in(driver, PARK, ContractKind.WOMEN);
        var id = campaigns.open(command(null), OFFICER);
        assertThat(only(id).caseId()).isEqualTo(women.id());
        campaigns.settle(
                id,
                new CampaignTerms(
                        Completion.SIGNED, List.of(ContractKind.WAGE), ContractKind.WAGE, CLOSES_ON.plusMonths(1)),
                OFFICER);
        assertThat(only(id).caseId()).isNull();
        assertThat(only(id).stage()).isEqualTo("NONE");
        assertThat(campaigns.get(id, OFFICER).completion()).isEqualTo(Completion.SIGNED);
        var wage = CaseJourney.with(driver, women.workplace());
        assertThat(only(id).caseId()).isEqualTo(wage.id());
    }

    @Test
    void takesTheExemptOutOfTheDenominatorAndShowsThemApart() {
        var closed = driver.workplace(PARK, 40);
        driver.workplace(OTHER_PARK, 60);
        var id = campaigns.open(command(null), OFFICER);
        targets.exempt(id, closed.employer(), closed(), OFFICER);
        assertThat(campaigns.get(id, OFFICER).targets()).isEqualTo(1);
        assertThat(campaigns.progress(id, null, OFFICER).targets()).isEqualTo(1);
        var total = targets.total(campaigns.get(id, OFFICER), Narrowing.NONE, OFFICER);
        assertThat(total.targets()).isEqualTo(1);
        assertThat(total.exempt()).isEqualTo(1);
        var shown = targets.list(campaigns.get(id, OFFICER), narrowed("standing", "exempt"), 9, 0, OFFICER)
                .getFirst();
        assertThat(shown.exemptReason()).isEqualTo("一月注销");
        assertThat(shown.exemptBy()).isEqualTo(OFFICER.name());
        assertThat(shown.exemptOn()).isEqualTo(LocalDate.of(2022, 3, 8));
        targets.include(id, closed.employer(), OFFICER);
        assertThat(targets.total(campaigns.get(id, OFFICER), Narrowing.NONE, OFFICER)
                        .targets())
                .isEqualTo(2);
    }

    @Test
    void letsOnlyThoseOfTheWholeCampaignTakeOneOut() {
        var inPark = driver.workplace(PARK, 40);
        var id = campaigns.open(command(null), OFFICER);
        assertThatThrownBy(() -> targets.exempt(id, inPark.employer(), closed(), PARK_OFFICER))
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> campaigns.settle(id, terms(Completion.SIGNED, CLOSES_ON), PARK_OFFICER))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void countsEveryGroupSoThatTheGroupsAddUpToTheWhole() {
        driver.workplace(PARK, 30);
        driver.workplace(OTHER_PARK, 300);
        CaseJourney.in(driver, PARK, ContractKind.WAGE).through("reply");
        var id = campaigns.open(command(null), OFFICER);
        var total = targets.total(campaigns.get(id, OFFICER), Narrowing.NONE, OFFICER);
        assertThat(total.targets()).isEqualTo(3);
        assertThat(total.completed()).isEqualTo(1);
        for (var by : Dimension.values()) {
            var groups = targets.tallies(campaigns.get(id, OFFICER), by, Narrowing.NONE, OFFICER);
            assertThat(groups.stream().mapToInt(Tally::targets).sum()).isEqualTo(3);
            assertThat(groups.stream().mapToInt(Tally::completed).sum()).isEqualTo(1);
            for (var group : groups) {
                var list = targets.count(campaigns.get(id, OFFICER), narrowed(by.field(), group.key()), OFFICER);
                assertThat(list).as(by + " " + group.key()).isEqualTo(group.targets());
            }
        }
        assertThat(targets.tallies(campaigns.get(id, OFFICER), Dimension.REGION, Narrowing.NONE, OFFICER))
                .extracting(Tally::key)
                .containsExactlyInAnyOrder(PARK, OTHER_PARK);
    }

    @Test
    void agreesWithTheFunnelOnEveryList() {
        driver.workplace(PARK, 30);
        CaseJourney.in(driver, PARK, ContractKind.WAGE).through("offer");
        CaseJourney.in(driver, PARK, ContractKind.WAGE).through("draft");
        var id = campaigns.open(command(null), OFFICER);
        for (var milestone : campaigns.progress(id, null, OFFICER).milestones()) {
            assertThat(targets.count(campaigns.get(id, OFFICER), narrowed("stuck", milestone.code()), OFFICER))
                    .isEqualTo(milestone.stuckBefore());
            assertThat(targets.count(campaigns.get(id, OFFICER), narrowed("passed", milestone.code()), OFFICER))
                    .isEqualTo(milestone.passed());
        }
        assertThat(targets.count(campaigns.get(id, OFFICER), narrowed("standing", "behind"), OFFICER))
                .isEqualTo(2);
        assertThat(targets.count(campaigns.get(id, OFFICER), narrowed("q", "100%"), OFFICER))
                .isZero();
    }

    @Test
    void saysWhichConditionItCannotRead() {
        assertThatThrownBy(() -> Narrowing.of(Map.of("industry", "Z", "region", "x")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors()).extracting("field").containsExactly("region", "industry"));
    }

    private Target only(UUID id) {
        return targets.list(campaigns.get(id, OFFICER), Narrowing.NONE, 2, 0, OFFICER).stream()
                .reduce((a, b) -> {
                    throw new AssertionError("one target was expected");
                })
                .orElseThrow();
    }

    private static Narrowing narrowed(String field, String value) {
        return Narrowing.of(Map.of(field, value));
    }

    private static Exemption closed() {
        return new Exemption(Cause.CLOSED, "一月注销");
    }

    private static CampaignTerms terms(Completion completion, LocalDate until) {
        return new CampaignTerms(completion, List.of(), ContractKind.WAGE, until);
    }
}
