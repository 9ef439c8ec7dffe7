package org.shangliang.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Urging: whom, to what, how often, and what remains of it. */
@DatabaseTest
@Transactional
class UrgingTests {
    private static final Actor OFFICER = SignedInAs.anActor(Role.OFFICER, new Scope.Region("120116"));

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Urgings urgings;

    @Autowired
    Reminders reminders;

    @Autowired
    Dockets dockets;

    private CaseDriver driver;
    private CaseJourney offered;
    private Workplace idle;

    @BeforeEach
    void oneOfferedAndOneIdle() {
        driver = CaseDriver.in(context);
        offered = CaseJourney.inTianjin(driver).through("offer/receipt");
        idle = driver.workplace("120116", 40);
        driver.dawn(LocalDate.of(2022, 3, 17));
    }

    @Test
    void saysWhatIsDueAndWhoseItIs() {
        var all = urgings.standings(List.of(employer(), idle.employer()), OFFICER);
        assertThat(all).extracting(one -> one.line().stage()).containsExactlyInAnyOrder("OVERDUE", "NONE");
        assertThat(all)
                .flatExtracting(Standing::todos)
                .extracting(Todo::duty, Todo::overdue)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("REPLY", true),
                        org.assertj.core.groups.Tuple.tuple("BEGIN", false));
        assertThat(urgings.due(OFFICER))
                .extracting(one -> one.line().employer())
                .containsExactly(employer());
    }

    @Test
    void remindsOncePerDutyAndDayAndWritesItIntoTheDocketWithoutMovingTheStage() {
        var before = dockets.head(offered.id());
        var both = List.of(employer(), idle.employer());
        assertThat(urge(both)).isEqualTo(new Urge.Result(2, 0, 0, 2));
        assertThat(urge(both)).isEqualTo(new Urge.Result(0, 2, 0, 0));
        var after = dockets.head(offered.id());
        assertThat(after.length()).isEqualTo(before.length() + 1);
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(dockets.entries(offered.id()).getLast().kind()).isEqualTo("supervision.urged");
        assertThat(dockets.verify(offered.id()).whole()).isTrue();
        driver.on(LocalDate.of(2022, 3, 18));
        assertThat(urge(both)).isEqualTo(new Urge.Result(2, 0, 0, 2));
    }

    @Test
    void showsTheReminderToTheSideWhoseDutyItIsUntilItIsDone() throws Exception {
        urge(List.of(employer(), idle.employer()));
        var company = offered.actor(Role.EMPLOYER);
        var chair = offered.actor(Role.UNION_CHAIR);
        assertThat(reminders.of(company)).extracting(Reminders.Reminder::duty).containsExactly("REPLY");
        assertThat(reminders.of(chair)).isEmpty();
        assertThat(reminders.of(idle.actor(Role.UNION_CHAIR)))
                .extracting(Reminders.Reminder::duty)
                .containsExactly("BEGIN");
        assertThat(reminders.of(idle.actor(Role.EMPLOYER))).isEmpty();
        assertThat(page(get("/cases/" + offered.id()), company).text()).contains("总工会提醒");
        assertThat(page(get("/cases"), company).text()).contains("书面答复要约");
        assertThat(page(get("/cases/" + offered.id()), chair).text()).doesNotContain("总工会提醒");
        driver.take("reply", offered.id(), company, "{'answer': 'ACCEPT', 'occurredOn': '2022-03-17'}", null);
        assertThat(reminders.of(company)).isEmpty();
    }

    @Test
    void writesDownCallsAndAsksWhatWasSaid() throws Exception {
        var form = post("/urgings/calls").param("employer", employer().toString());
        var answer = mvc.perform(form.param("reached", "true")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(answer.getResponse().getContentAsString()).contains("请写下对方怎么说");
        mvc.perform(post("/urgings/calls")
                        .param("employer", employer().toString())
                        .param("reached", "true")
                        .param("words", "老板说周五前答复")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(page(get("/urgings/calls").param("employer", employer().toString()), OFFICER)
                        .text())
                .contains("打通了", "老板说周五前答复");
    }

    @Test
    void givesTheTextsToCopyAndTheSheet() throws Exception {
        var page = page(
                get("/urgings/new")
                        .param(
                                "employer",
                                employer().toString(),
                                idle.employer().toString())
                        .param("from", "/campaigns/1")
                        .param("by", "2022-03-20"),
                OFFICER);
        assertThat(page.select("textarea#wechat-all").text()).contains("1. ", "2. ", "书面答复要约", "2022年3月20日前办结");
        assertThat(page.select("a[href=/campaigns/1]")).isNotEmpty();
        assertThat(page(get("/urgings/sheet").param("employer", employer().toString()), OFFICER)
                        .text())
                .contains("集体协商催办单", "尽快");
        assertThat(page(get("/urgings"), OFFICER).text()).contains("今天该催的", "书面答复要约");
    }

    @Test
    void asksForADayThatIsStillToComeAndKeepsWhatWasTyped() throws Exception {
        var chosen = get("/urgings/new").param("employer", employer().toString());
        var page = page(chosen.param("by", "2022-03-16"), OFFICER);
        assertThat(page.select("#f-by-error, .err").text()).contains("不能早于今天（2022年3月17日）");
        assertThat(page.select("input[name=by]").val()).isEqualTo("2022-03-16");
        assertThat(page.select("textarea#wechat-all").text()).doesNotContain("前办结");
    }

    @Test
    void saysOfAReminderHowManyHaveNoAccountToReadIt() throws Exception {
        var sent = mvc.perform(post("/urgings")
                        .param(
                                "employer",
                                employer().toString(),
                                idle.employer().toString())
                        .param("channel", "REMINDER")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        var next = get("/urgings").cookie(sent.getCookie("sl-notice"));
        assertThat(page(next, OFFICER).select("[role=status]").text()).contains("提醒 2 家", "2 家该办的一方还没有账号");
    }

    @Test
    void staysWithinTheRegionAndAsksForAChoice() throws Exception {
        var neighbour = SignedInAs.anActor(Role.OFFICER, new Scope.Region("120110"));
        assertThatThrownBy(() -> urgings.standings(List.of(employer()), neighbour))
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> urgings.due(offered.actor(Role.UNION_CHAIR))).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> urge(List.of())).isInstanceOf(InvalidInput.class);
        mvc.perform(get("/urgings/new").with(SignedInAs.actor(OFFICER))).andExpect(status().isSeeOther());
    }

    @Test
    void doesTheSameByTheApi() throws Exception {
        var body = "{\"employers\": [\"" + employer() + "\"], \"channel\": \"REMINDER\"}";
        mvc.perform(post("/api/v1/urgings")
                        .contentType("application/json")
                        .content(body)
                        .with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.urged").value(1));
        mvc.perform(get("/api/v1/urgings").with(SignedInAs.actor(OFFICER)))
                .andExpect(jsonPath("$[0].channel").value("REMINDER"));
        mvc.perform(post("/api/v1/urgings")
                        .contentType("application/json")
                        .content("{\"employers\": [], \"channel\": \"REMINDER\"}")
                        .with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("employer"));
    }

    private UUID employer() {
        return offered.workplace().employer();
    }

    private Urge.Result urge(List<UUID> employers) {
        return urgings.urge(new Urge(employers, UrgingChannel.REMINDER, null, null), OFFICER);
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, Actor actor) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(SignedInAs.actor(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
