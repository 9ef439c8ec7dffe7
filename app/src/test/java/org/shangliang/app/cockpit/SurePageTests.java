package org.shangliang.app.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What cannot be taken back is asked about once more, in plain words, and nothing typed is lost either way. */
@DatabaseTest
@Transactional
class SurePageTests {
    private static final Map<String, String> OFFER = Map.of(
            "meetingOn", "2022-03-21",
            "place", "三楼会议室",
            "channel", "ONLINE",
            "informationRequested[]", "工资总额",
            "occurredOn", "2022-03-08");

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    private CaseDriver driver;

    @BeforeEach
    void aDriver() {
        driver = CaseDriver.in(context);
    }

    @Test
    void asksBeforeTheOfferIsServedAndThenServesIt() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("offer");
        var length = journey.docket().size();
        var question = page(take(journey, "offer", Role.UNION_CHAIR, OFFER));
        assertThat(question.select(".sure h1").text()).matches("现在把要约送给试验\\d+有限公司吗？");
        assertThat(question.select(".sure li").eachText())
                .anyMatch(effect -> effect.contains("2022年3月8日送达") && effect.contains("答复期限从这天开始算"))
                .anyMatch(effect -> effect.contains("不能撤回"));
        assertThat(question.select(".ft button").eachText()).containsExactly("先不办，回去改", "送达要约");
        assertThat(journey.docket()).as("asking writes nothing").hasSize(length);

        var done = press(question, "_sure", journey, Role.UNION_CHAIR);
        assertThat(done.getHeader("Location")).isEqualTo("/cases/" + journey.id());
        assertThat(journey.stage()).isEqualTo("OFFERED");
    }

    @Test
    void leadsBackToTheFormWithEverythingTyped() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("offer");
        var question = page(take(journey, "offer", Role.UNION_CHAIR, OFFER));
        var form = page(press(question, "_back", journey, Role.UNION_CHAIR));
        assertThat(form.select("input[name=place]").val()).isEqualTo("三楼会议室");
        assertThat(form.select("input[name=meetingOn]").val()).isEqualTo("2022-03-21");
        assertThat(form.select("textarea").text()).isEqualTo("工资总额");
        assertThat(journey.stage()).isEqualTo("PREPARING");
    }

    @Test
    void keepsAScanOverTheQuestion() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("offer");
        var scan = new MockMultipartFile("_scan", "回执.pdf", "application/pdf", "%PDF-1.7 receipt".getBytes());
        var request = multipart("/cases/" + journey.id() + "/steps/offer").file(scan);
        OFFER.forEach(request::param);
        var question = page(mvc.perform(request.with(SignedInAs.actor(journey.actor(Role.UNION_CHAIR)))
                        .with(csrf()))
                .andReturn()
                .getResponse());
        assertThat(question.select(".sure input[name='attachments[]']")).hasSize(1);
        press(question, "_sure", journey, Role.UNION_CHAIR);
        assertThat(journey.lastEntry().digests()).as("letter and scan").hasSize(2);
    }

    @Test
    void showsAMistakeAtTheFormAndDoesNotAskYet() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("offer");
        var unreadable = take(journey, "offer", Role.UNION_CHAIR, Map.of("occurredOn", "2022-03-08"));
        assertThat(unreadable.getStatus()).isEqualTo(422);
        assertThat(page(unreadable).select(".sure")).isEmpty();
        var early = take(journey, "signatures", Role.UNION_CHAIR, Map.of("workers.signed", "true"));
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(page(early).select(".sure")).isEmpty();
    }

    @Test
    void namesTheOtherSideAndTheAnswer() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("reply");
        driver.on(LocalDate.of(2022, 3, 10));
        var accepting = page(take(journey, "reply", Role.EMPLOYER, Map.of("answer", "ACCEPT")));
        assertThat(accepting.select(".sure h1").text()).contains("同意协商", "的职工方");
        var declining = page(take(journey, "reply", Role.EMPLOYER, Map.of("answer", "DECLINE", "reason", "正在清算")));
        assertThat(declining.select(".sure h1").text()).contains("不同意协商");
        assertThat(declining.select(".ft .btn-primary").text()).isEqualTo("答复不同意协商");
    }

    @Test
    void asksBeforeTheSignaturesAndTheReviewersOpinion() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("signatures");
        driver.on(LocalDate.of(2022, 4, 2));
        var signing = Map.of("workers.signed", "true", "workers.sealed", "true", "form", "WET_INK");
        assertThat(page(take(journey, "signatures", Role.UNION_CHAIR, signing)).select(".sure h1"))
                .hasSize(1);
        journey.before("");
        driver.on(LocalDate.of(2022, 4, 12));
        var objection = Map.of("act", "OBJECTION", "points[]", "工资标准低于当地最低工资", "number", "津人社审〔2022〕5号");
        var asked = page(take(journey, "review", Role.REVIEWER, objection));
        assertThat(asked.select(".sure h1").text()).matches("现在对试验\\d+有限公司的职工方和企业方的合同提出异议吗？");
        assertThat(asked.select(".sure li").text()).contains("合同不生效");
    }

    @Test
    void doesNotAskAboutWhatCanBeMended() throws Exception {
        var journey = CaseJourney.inTianjin(driver);
        var agenda = Map.of("items[0].heading", "T01.4", "items[0].title", "工资增长幅度", "occurredOn", "2022-03-08");
        assertThat(take(journey, "agenda", Role.UNION_CHAIR, agenda).getStatus())
                .isEqualTo(303);
    }

    private MockHttpServletResponse take(CaseJourney journey, String step, Role role, Map<String, String> typed)
            throws Exception {
        var request = post("/cases/" + journey.id() + "/steps/" + step);
        typed.forEach(request::param);
        return mvc.perform(request.with(SignedInAs.actor(journey.actor(role))).with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** Presses a button of the question as a browser without scripts does. */
    private MockHttpServletResponse press(Document question, String button, CaseJourney journey, Role role)
            throws Exception {
        var form = question.select(".sure form").first();
        var request = post(form.attr("action")).param(button, "yes");
        form.select("input[type=hidden]").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .forEach(field -> request.param(field.attr("name"), field.val()));
        return mvc.perform(request.with(SignedInAs.actor(journey.actor(role))).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isIn(List.of(200, 422));
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
