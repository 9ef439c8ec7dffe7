package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.campaign.CampaignWorld.CLOSES_ON;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.command;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Duty;
import org.shangliang.law.PlanUntil;
import org.shangliang.law.StatuteBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Who is too late for the closing day, who will be, and by which line; every day from the statute book. */
@DatabaseTest
@Transactional
class BackPlansTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Targets targets;

    @Autowired
    BackPlans plans;

    private CaseDriver driver;

    @BeforeEach
    void aDay() {
        driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
    }

    @Test
    void readsTheLatestDaysFromTheStatuteBookOfThePlaceAndKind() {
        var journey = CaseJourney.in(driver, PARK, ContractKind.COMPREHENSIVE);
        var id = opened(Completion.SIGNED);
        var outlook = outlook(id, "");
        var book = StatuteBook.of(PARK, ContractKind.COMPREHENSIVE, CLOSES_ON);
        assertThat(outlook.step()).isEqualTo("OFFER_SERVED");
        assertThat(outlook.robust())
                .isEqualTo(book.plan(CLOSES_ON, PlanUntil.CONTRACT_SIGNED)
                        .latest("OFFER_SERVED")
                        .orElseThrow());
        assertThat(outlook.fastest())
                .isEqualTo(book.fastestPlan(CLOSES_ON, PlanUntil.CONTRACT_SIGNED)
                        .latest("OFFER_SERVED")
                        .orElseThrow());
        assertThat(outlook.robust()).isBefore(outlook.fastest());
        journey.through("offer");
        assertThat(outlook(id, "").step()).isEqualTo("OFFER_REPLIED");
    }

    @Test
    void listsExactlyThoseWhomEachNumberCounts() {
        driver.workplace(PARK, 30);
        driver.workplace(OTHER_PARK, 90);
        CaseJourney.in(driver, PARK, ContractKind.COMPREHENSIVE);
        CaseJourney.in(driver, OTHER_PARK, ContractKind.WAGE).through("offer");
        var id = opened(Completion.SIGNED);
        for (var day : List.of("2022-03-09", "2022-03-16", "2022-03-24")) {
            driver.on(LocalDate.parse(day));
            for (var due : plans.board(campaigns.get(id, OFFICER), Narrowing.NONE, OFFICER)
                    .dues()) {
                var list = Narrowing.of(Map.of("line", due.line().code(), "due", due.due()));
                assertThat(targets.count(campaigns.get(id, OFFICER), list, OFFICER))
                        .as(day + " " + due)
                        .isEqualTo(due.number());
                assertThat(targets.list(campaigns.get(id, OFFICER), list, 9, 0, OFFICER))
                        .hasSize(due.number());
            }
        }
        assertThat(late(id, Line.ROBUST)).isEqualTo(4);
    }

    @Test
    void countsAnOfferAsLateByTheCautiousLineOnceItsReplyMayComeAfterTheClosingDay() {
        var late = CaseJourney.in(driver, PARK, ContractKind.COMPREHENSIVE);
        driver.on(LocalDate.of(2022, 3, 8));
        late.through("offer");
        var id = opened(Completion.OFFER_REPLIED);
        var reply = Objects.requireNonNull(StatuteBook.of(PARK, ContractKind.COMPREHENSIVE, CLOSES_ON)
                .deadline(Duty.REPLY, LocalDate.of(2022, 3, 8))
                .due());
        assertThat(reply).isBeforeOrEqualTo(CLOSES_ON);
        assertThat(late(id, Line.ROBUST)).isZero();
        driver.on(LocalDate.of(2022, 3, 16));
        var sooner = Map.of("closing", reply.minusDays(1).toString());
        assertThat(plans.board(campaigns.get(id, OFFICER), Narrowing.of(sooner), OFFICER)
                        .dues())
                .filteredOn(due -> due.due().equals("late"))
                .extracting(Board.Due::number)
                .containsExactly(1, 0);
    }

    @Test
    void answersWhatIfTheClosingDayWereAnother() {
        driver.workplace(PARK, 30);
        var id = opened(Completion.SIGNED);
        driver.on(LocalDate.of(2022, 3, 24));
        assertThat(late(id, Line.ROBUST)).isEqualTo(1);
        var later = Narrowing.of(Map.of("closing", "2022-06-30"));
        assertThat(plans.board(campaigns.get(id, OFFICER), later, OFFICER).dues())
                .allMatch(due -> due.number() == 0);
        assertThatThrownBy(() -> plans.board(
                                campaigns.get(id, OFFICER), Narrowing.of(Map.of("closing", "2022-03-01")), OFFICER)
                        .dues())
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void showsBothLinesAsATableWithItsPictureAndSaysWhatADayOfThePastMeans() throws Exception {
        driver.workplace(PARK, 30);
        var path = "/campaigns/" + opened(Completion.SIGNED) + "/timeline";
        driver.on(LocalDate.of(2022, 3, 24));
        var page = page(path, 200);
        assertThat(page.select("svg.gantt").attr("aria-label")).contains("工资专项集体合同", "发出要约");
        assertThat(page.select("table").last().text()).contains("发出要约", "已过");
        assertThat(page.select("a.t-bad").first().text()).contains("1 家");
        assertThat(page(page.select("a.t-bad").first().attr("href"), 200).select("#named tbody tr"))
                .hasSize(1);
        assertThat(page(path + "?closing=2022-06-30", 200).text()).contains("假设截止日期改到 2022年6月30日");
        assertThat(page(path + "?closing=", 422).text()).contains("请填一个假设的截止日期");
        var past = page(path + "?closing=2022-03-01", 422);
        assertThat(past.text()).contains("截止日期已经过了，今天是2022年3月24日");
        assertThat(past.select("input[name=closing]").val()).isEqualTo("2022-03-01");
        assertThat(page(path + "?closing=soon", 422).text()).contains("“soon”看不懂");
    }

    private Document page(String path, int expected) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(SignedInAs.actor(OFFICER)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Outlook outlook(UUID id, String closing) {
        var campaign = campaigns.get(id, OFFICER);
        var narrowing = closing.isEmpty() ? Narrowing.NONE : Narrowing.of(Map.of("closing", closing));
        var target = targets.list(campaigns.get(id, OFFICER), narrowing, 1, 0, OFFICER)
                .getFirst();
        return Objects.requireNonNull(plans.outlook(plans.lines(campaign, narrowing), campaign, target));
    }

    private int late(UUID id, Line line) {
        return plans.board(campaigns.get(id, OFFICER), Narrowing.NONE, OFFICER).dues().stream()
                .filter(due -> due.line() == line && due.due().equals("late"))
                .mapToInt(Board.Due::number)
                .sum();
    }

    private UUID opened(Completion completion) {
        var id = campaigns.open(command(null), OFFICER);
        campaigns.settle(
                id, new CampaignTerms(completion, List.of(), ContractKind.WAGE, CLOSES_ON.plusMonths(1)), OFFICER);
        return id;
    }
}
