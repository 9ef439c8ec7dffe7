package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.campaign.CampaignWorld.CLOSES_ON;
import static org.shangliang.app.campaign.CampaignWorld.NOTICE_ON;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.behind;
import static org.shangliang.app.campaign.CampaignWorld.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** How a campaign is opened, whom it is about, and how it hears of every step. */
@DatabaseTest
@Transactional
class CampaignsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Campaigns campaigns;

    private CaseDriver driver;

    @BeforeEach
    void aDay() {
        driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
    }

    @Test
    void opensFromTheNoticeWithEveryEmployerOfTheRegionAsTarget() {
        driver.workplace(PARK, 120);
        driver.unorganised(OTHER_PARK, 30);
        driver.workplace("120110", 500);
        var id = campaigns.openByNotice(CampaignWorld.notice(), OFFICER);
        var campaign = campaigns.get(id, OFFICER);
        assertThat(campaign.issuer()).isEqualTo("滨海高新区总工会");
        assertThat(campaign.title()).isEqualTo("关于在高新区集中开展2022年集体协商“要约行动”的通知");
        assertThat(campaign.noticeOn()).isEqualTo(NOTICE_ON);
        assertThat(campaign.closesOn()).isEqualTo(CLOSES_ON);
        assertThat(campaign.targets()).isEqualTo(2);
        assertThat(campaigns.progress(id, null, OFFICER).byStage()).containsExactly(Map.entry("NONE", 2));
    }

    @Test
    void asksAPersonWhereTheNoticeLeavesADoubt() {
        assertThat(errors(() -> campaigns.openByNotice("关于开展行动的通知\n没有日期", OFFICER)))
                .containsExactly("notice: campaign.notice.no-closing", "notice: campaign.notice.no-date");
        assertThat(campaigns.list(OFFICER)).isEmpty();
    }

    @Test
    void looksAtTheClosingDayAndTheRegion() {
        driver.on(LocalDate.of(2022, 3, 16));
        assertThat(errors(() -> campaigns.open(command(null, NOTICE_ON, NOTICE_ON.minusDays(1)), OFFICER)))
                .containsExactly("closesOn: campaign.closing.before-notice");
        assertThat(errors(() -> campaigns.open(command(null, NOTICE_ON, LocalDate.of(2022, 3, 15)), OFFICER)))
                .containsExactly("closesOn: campaign.closing.past");
        for (var elsewhere : List.of("120110", "12", "1201169xx", "%")) {
            assertThat(errors(() -> campaigns.open(command(elsewhere), OFFICER)))
                    .containsExactly("region: campaign.region");
        }
        assertThat(campaigns.list(OFFICER)).isEmpty();
        campaigns.open(command(null, NOTICE_ON, LocalDate.of(2022, 3, 16)), OFFICER);
        assertThat(campaigns.list(OFFICER)).hasSize(1);
    }

    @Test
    void aimsAtOnePartOfTheRegionIfSaid() {
        var inside = driver.workplace(PARK, 120);
        driver.workplace(OTHER_PARK, 30);
        var progress = campaigns.progress(campaigns.open(command(PARK), OFFICER), null, OFFICER);
        assertThat(progress.targets()).isEqualTo(1);
        assertThat(behind(progress, inside.employer())).isNotNull();
    }

    @Test
    void takesUpTheCaseThatThisYearHasAlreadyBegun() {
        var journey = wageCase().through("offer");
        driver.on(LocalDate.of(2022, 3, 9));
        var row = behind(opened(), journey.workplace().employer());
        assertThat(row).isNotNull();
        assertThat(row.caseId()).isEqualTo(journey.id());
        assertThat(row.stage()).isEqualTo("OFFERED");
    }

    @Test
    void hearsOfEveryStepOfEveryTarget() {
        var workplace = driver.workplace(PARK, 180);
        driver.workplace(PARK, 20);
        var id = campaigns.open(command(null), OFFICER);
        assertThat(reached(id))
                .isEqualTo("opened 0 offered 0 replied 0 agreed 0 adopted 0 signed 0 filed 0 in-force 0");
        var journey = CaseJourney.with(driver, workplace);
        assertThat(reached(id)).startsWith("opened 1 offered 0");
        journey.through("offer");
        assertThat(reached(id)).startsWith("opened 1 offered 1 replied 0");
        assertThat(campaigns.progress(id, null, OFFICER).completed()).isZero();
        journey.through("reply");
        assertThat(reached(id)).startsWith("opened 1 offered 1 replied 1 agreed 0");
        assertThat(campaigns.progress(id, null, OFFICER).completed()).isEqualTo(1);
        journey.through("draft");
        assertThat(reached(id)).contains("agreed 1 adopted 0");
        journey.through("deliberations").through("signatures").through("signatures");
        assertThat(reached(id)).contains("adopted 1 signed 1 filed 0");
        journey.through("filing/receipt").passTo(LocalDate.of(2022, 4, 23));
        assertThat(reached(id)).endsWith("filed 1 in-force 1");
        assertThat(campaigns.progress(id, null, OFFICER).signed()).isEqualTo(1);
    }

    @Test
    void namesThoseWhoAreBehindTheLargestFirst() {
        var small = driver.workplace(PARK, 20);
        var large = driver.workplace(PARK, 900);
        var done = wageCase().through("reply");
        var overdue = wageCase().before("reply").passTo(LocalDate.of(2022, 3, 30));
        var progress = opened();
        assertThat(progress.behind())
                .extracting(Progress.Laggard::employer)
                .containsExactly(large.employer(), overdue.workplace().employer(), small.employer());
        assertThat(behind(progress, done.workplace().employer())).isNull();
        assertThat(progress.behind().get(1).stage()).isEqualTo("OVERDUE");
        assertThat(progress.completed()).isEqualTo(1);
    }

    @Test
    void followsTheNewCaseAfterOneThatWasWithdrawn() {
        var journey = wageCase();
        var id = campaigns.open(command(null), OFFICER);
        journey.must("closure", Role.UNION_CHAIR, "{'outcome': 'WITHDRAWN', 'reason': '改日再谈'}");
        assertThat(stage(id, journey.workplace().employer())).isEqualTo("WITHDRAWN");
        var again = CaseJourney.with(driver, journey.workplace()).through("offer");
        assertThat(stage(id, journey.workplace().employer())).isEqualTo("OFFERED");
        assertThat(behind(
                        campaigns.progress(id, null, OFFICER),
                        journey.workplace().employer()))
                .extracting(Progress.Laggard::caseId)
                .isEqualTo(again.id());
    }

    @Test
    void leavesARefusedStepUncounted() {
        var journey = wageCase();
        var id = campaigns.open(command(null), OFFICER);
        CaseJourney.grounds(journey.take("offer", Role.UNION_CHAIR, "{'meetingOn': '2022-03-21', 'place': '会议室'}"));
        assertThat(stage(id, journey.workplace().employer())).isEqualTo("PREPARING");
    }

    private CaseJourney wageCase() {
        return CaseJourney.in(driver, PARK, ContractKind.WAGE);
    }

    private Progress opened() {
        return campaigns.progress(campaigns.open(command(null), OFFICER), null, OFFICER);
    }

    private @Nullable String stage(UUID campaign, UUID employer) {
        var row = behind(campaigns.progress(campaign, null, OFFICER), employer);
        return row == null ? null : row.stage();
    }

    private String reached(UUID campaign) {
        return String.join(
                " ",
                campaigns.progress(campaign, null, OFFICER).milestones().stream()
                        .map(one -> one.code() + " " + one.passed())
                        .toList());
    }

    private static List<String> errors(ThrowingCallable act) {
        var errors = new ArrayList<String>();
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> input.errors().forEach(error -> errors.add(error.field() + ": " + error.code())));
        return errors;
    }
}
