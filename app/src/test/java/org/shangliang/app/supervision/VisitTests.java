package org.shangliang.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
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
import org.shangliang.app.document.Attachments;
import org.shangliang.app.notification.Duty;
import org.shangliang.app.notification.DutySource;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.supervision.visit.Mending;
import org.shangliang.app.supervision.visit.NotYetMended;
import org.shangliang.app.supervision.visit.PlanVisit;
import org.shangliang.app.supervision.visit.RecordVisit;
import org.shangliang.app.supervision.visit.RecordVisit.Finding;
import org.shangliang.app.supervision.visit.RecordVisit.Seen;
import org.shangliang.app.supervision.visit.Rectifications;
import org.shangliang.app.supervision.visit.VisitView.Rectification;
import org.shangliang.app.supervision.visit.Visits;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Visits from the plan to what was put right and verified. */
@DatabaseTest
@Transactional
class VisitTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 17);
    private static final Actor OFFICER = SignedInAs.anActor(Role.OFFICER, new Scope.Region("120116"));
    private static final Actor NEIGHBOUR = SignedInAs.anActor(Role.OFFICER, new Scope.Region("120110"));

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Visits visits;

    @Autowired
    Rectifications rectifications;

    private CaseDriver driver;
    private Workplace workplace;
    private UUID visit;

    @BeforeEach
    void aPlannedVisit() {
        driver = CaseDriver.in(context);
        driver.on(TODAY);
        workplace = driver.workplace("120116", 60);
        visit = visits.plan(new PlanVisit(workplace.employer(), TODAY, "周敏、王立新", List.of("要约书送达没有", "有没有答复")), OFFICER);
    }

    @Test
    void takesNoVisitOfALongTimeAgo() {
        var typo = new RecordVisit(TODAY.minusYears(100), List.of(Seen.OK, Seen.OK), List.of(), true, null, List.of());
        assertThat(codes(() -> visits.record(visit, typo, OFFICER))).containsExactly("supervision.visit.long-ago");
    }

    @Test
    void asksToSayThatNothingWasFound() {
        assertThat(codes(() -> record(List.of(), false))).containsExactly("supervision.visit.nothing-said");
        assertThat(codes(() -> record(List.of(finding(TODAY)), true)))
                .containsExactly("supervision.visit.both-said", "supervision.visit.problem-ticked");
        assertThat(codes(() -> record(List.of(finding(TODAY.minusDays(1))), false)))
                .containsExactly("supervision.visit.due");
        assertThat(visits.get(visit, OFFICER).head().doneOn()).isNull();
        visits.record(
                visit,
                new RecordVisit(TODAY, List.of(Seen.OK, Seen.UNSEEN), List.of(), true, null, List.of()),
                OFFICER);
        assertThat(visits.get(visit, OFFICER).head().nothing()).isTrue();
        assertThat(rectifications.open(OFFICER)).isEmpty();
        assertThat(codes(() -> visits.record(
                        visit,
                        new RecordVisit(TODAY, List.of(Seen.OK, Seen.OK), List.of(), true, null, List.of()),
                        OFFICER)))
                .containsExactly("supervision.visit.recorded-already");
    }

    @Test
    void followsAFindingUntilItIsVerifiedWithTheOverdueFirst() {
        record(List.of(finding(TODAY.plusDays(20)), finding(TODAY.plusDays(3))), false);
        driver.on(TODAY.plusDays(5));
        var open = rectifications.open(OFFICER);
        assertThat(open).extracting(Rectification::dueOn).containsExactly(TODAY.plusDays(3), TODAY.plusDays(20));
        assertThat(open.getFirst().overdue(TODAY.plusDays(5))).isTrue();
        var first = open.getFirst().id();
        assertThat(codes(() -> rectifications.verify(first, OFFICER))).containsExactly("supervision.mending.first");
        assertThat(codes(() -> rectifications.mend(first, new Mending(TODAY.plusDays(6), "已答复"), OFFICER)))
                .containsExactly("supervision.day");
        rectifications.mend(first, new Mending(TODAY.plusDays(4), "企业已书面答复"), OFFICER);
        rectifications.verify(first, OFFICER);
        assertThat(rectifications.open(OFFICER)).hasSize(1);
        assertThat(codes(() -> rectifications.mend(first, new Mending(TODAY.plusDays(5), "再改"), OFFICER)))
                .containsExactly("supervision.mending.closed");
    }

    @Test
    void opensAgainWhatWasLookedAtAndNotRightAndKeepsEveryLook() throws Exception {
        record(List.of(finding(TODAY.plusDays(3))), false);
        var item = rectifications.open(OFFICER).getFirst().id();
        driver.on(TODAY.plusDays(5));
        var look = new NotYetMended(TODAY.plusDays(5), "台账补了，公示还没有", TODAY.plusDays(12));
        assertThat(codes(() -> rectifications.lookAgain(item, look, OFFICER)))
                .containsExactly("supervision.mending.first");
        rectifications.mend(item, new Mending(TODAY.plusDays(4), "已补台账"), OFFICER);
        assertThat(codes(() -> rectifications.lookAgain(
                        item, new NotYetMended(TODAY.plusDays(5), "差公示", TODAY.plusDays(5)), OFFICER)))
                .containsExactly("supervision.mending.due");
        assertThatThrownBy(() -> rectifications.lookAgain(item, look, NEIGHBOUR))
                .isInstanceOf(NoSuch.class);
        mvc.perform(post("/rectifications/" + item + "/not-yet")
                        .param("on", look.on().toString())
                        .param("words", look.words())
                        .param("due", look.due().toString())
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(rectifications.item(item, OFFICER)).satisfies(one -> {
            assertThat(one.mendedOn()).isNull();
            assertThat(one.dueOn()).isEqualTo(look.due());
        });
        rectifications.mend(item, new Mending(TODAY.plusDays(5), "公示也贴了"), OFFICER);
        rectifications.verify(item, OFFICER);
        assertThat(page(get("/rectifications/" + item)).select(".tl li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).contains("已补台账"),
                        one -> assertThat(one).contains("还没有改好：台账补了，公示还没有", "3月29日"),
                        one -> assertThat(one).contains("公示也贴了"),
                        one -> assertThat(one).contains("核实改好"));
    }

    @Test
    void tellsInTheDigestWhatIsToBeLookedAt() {
        assertThat(mailed(OFFICER)).containsExactly("/visits/" + visit);
        record(List.of(finding(TODAY.plusDays(3)), finding(TODAY.plusDays(30))), false);
        var due = rectifications.open(OFFICER).getFirst().id();
        var later = rectifications.open(OFFICER).getLast().id();
        assertThat(mailed(OFFICER)).containsExactly("/rectifications/" + due);
        rectifications.mend(later, new Mending(TODAY, "已改"), OFFICER);
        assertThat(mailed(OFFICER)).contains("/rectifications/" + later);
        assertThat(mailed(NEIGHBOUR)).isEmpty();
        assertThat(mailed(workplace.actor(Role.UNION_CHAIR))).isEmpty();
    }

    @Test
    void isThereForItsOwnRegionOnly() {
        assertThatThrownBy(() -> visits.get(visit, NEIGHBOUR)).isInstanceOf(NoSuch.class);
        assertThat(visits.list(NEIGHBOUR)).isEmpty();
        assertThatThrownBy(() -> visits.list(workplace.actor(Role.UNION_CHAIR))).isInstanceOf(NoSuch.class);
        var plan = new PlanVisit(workplace.employer(), TODAY.minusDays(1), "周敏", List.of("看"));
        assertThat(codes(() -> visits.plan(plan, OFFICER))).containsExactly("supervision.visit.past");
    }

    @Test
    void isRecordedInTheBrowserWithPhotosAndLosesNothing() throws Exception {
        assertThat(page(get("/visits/new")
                                .param("enterprise", workplace.employer().toString()))
                        .select("textarea[name=checks]")
                        .text())
                .contains("企业和工会各有什么难处");
        var photo = new MockMultipartFile("file", "现场.pdf", "application/pdf", "%PDF-1.7 x".getBytes());
        var answer = mvc.perform(multipart("/visits/" + visit)
                        .file(photo)
                        .param("on", TODAY.toString())
                        .param("results[0]", "OK")
                        .param("results[1]", "PROBLEM")
                        .param("summary", "见到了人事经理")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        var again = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(again.text()).contains("没有发现问题的，请勾选", "已经上传 1 份");
        assertThat(again.select("textarea[name=summary]").text()).isEqualTo("见到了人事经理");
        mvc.perform(post("/visits/" + visit)
                        .param(
                                "attachment",
                                again.select("input[name=attachment]").val())
                        .param("on", TODAY.toString())
                        .param("results[0]", "OK")
                        .param("results[1]", "PROBLEM")
                        .param("findings[0].text", "没有书面答复")
                        .param("findings[0].owner", "人事部 李经理")
                        .param("findings[0].due", "2022-03-20")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        var stored = visits.get(visit, OFFICER).photos().getFirst();
        assertThat(context.getBean(Attachments.class)
                        .mayRead(stored, SignedInAs.anActor(Role.OFFICER, new Scope.Region("120116"))))
                .isTrue();
        assertThat(context.getBean(Attachments.class).mayRead(stored, NEIGHBOUR))
                .isFalse();
        assertThat(page(get("/visits/" + visit)).text()).contains("没有书面答复", "待整改", "照片 1");
        assertThat(page(get("/visits")).text()).contains("待整改、待核实", "人事部 李经理");
        var item = rectifications.open(OFFICER).getFirst().id();
        assertThat(page(get("/rectifications/" + item)).text()).contains("怎么改的");
    }

    @Test
    void doesTheSameByTheApi() throws Exception {
        mvc.perform(post("/api/v1/visits/" + visit + "/record")
                        .contentType("application/json")
                        .content("{\"on\": \"2022-03-17\", \"results\": [\"OK\", \"OK\"]}")
                        .with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("nothingFound"));
        mvc.perform(post("/api/v1/visits/" + visit + "/record")
                        .contentType("application/json")
                        .content("{\"on\": \"2022-03-17\", \"results\": [\"OK\", \"OK\"], \"nothingFound\": true}")
                        .with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.head.nothing").value(true));
    }

    private void record(List<Finding> findings, boolean nothing) {
        visits.record(
                visit,
                new RecordVisit(TODAY, List.of(Seen.OK, Seen.PROBLEM), findings, nothing, null, List.of()),
                OFFICER);
    }

    private static Finding finding(LocalDate due) {
        return new Finding("没有书面答复", "人事部", due);
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput input) {
            return input.errors().stream().map(FieldError::code).toList();
        }
    }

    private List<String> mailed(Actor actor) {
        return context.getBeanProvider(DutySource.class).stream()
                .flatMap(source -> source.of(actor, TODAY).stream())
                .map(Duty::path)
                .filter(path -> path.startsWith("/visits") || path.startsWith("/rectifications"))
                .toList();
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
