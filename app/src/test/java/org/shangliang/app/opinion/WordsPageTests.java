package org.shangliang.app.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The page behind the QR code, as a cheap telephone without JavaScript gets it. */
@DatabaseTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class WordsPageTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);
    private static final int MOST_BYTES = 60 * 1024;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Calls calls;

    @Autowired
    Groups groups;

    CaseDriver driver;
    Actor chair;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
        driver.on(TODAY);
    }

    private CallView call(int audience) {
        var workplace = driver.workplace("120116", 300);
        chair = workplace.actor(Role.UNION_CHAIR);
        var draft = new CallDraft(workplace.employer(), "您最想谈什么", "最担心什么？", TODAY, TODAY.plusDays(3), audience);
        return calls.get(calls.open(draft, chair), chair);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.accept("text/html")).andReturn().getResponse();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(send(get(path)).getContentAsString(StandardCharsets.UTF_8));
    }

    private static String ticket(Document page) {
        return Objects.requireNonNull(page.selectFirst("input[name=_csrf]")).val();
    }

    private Document say(CallView call, String body) throws Exception {
        var path = "/words/" + call.code();
        var sent = send(post(path)
                .param("_csrf", ticket(page(path)))
                .param("pick", "NIGHT")
                .param("body", body));
        assertThat(sent.getStatus()).isEqualTo(200);
        return Jsoup.parse(sent.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void needsNoScriptSetsNoCookieAndIsSmall() throws Exception {
        var call = call(300);
        var answer = send(get("/words/" + call.code()));
        var html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(html).select("script, [onclick], iframe")).isEmpty();
        var style = new ClassPathResource("static/assets/shangliang.css").getContentAsByteArray();
        var mark = new ClassPathResource("static/assets/mark.svg").getContentAsByteArray();
        assertThat(zipped(html.getBytes(StandardCharsets.UTF_8)) + zipped(style) + zipped(mark))
                .isLessThan(MOST_BYTES);
        assertThat(new String(style, StandardCharsets.UTF_8))
                .as("letters grow with the size set in the browser")
                .contains("html { font-size: 100%")
                .doesNotContainPattern("(?m)^(html|body)[^{]*\\{[^}]*font-size: \\d+px");
        assertThat(html).contains("一共 300 人能提", "个人信息告知", "别用单位的无线网", "别写名字");
    }

    private static int zipped(byte[] bytes) throws Exception {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.size();
    }

    @Test
    void doesNotLookAtWhoIsSignedInAndTakesNoFormWithoutItsTicket() throws Exception {
        var call = call(300);
        var path = "/words/" + call.code();
        var pass = new Cookie("shangliang", "whatever");
        assertThat(send(get(path).cookie(pass)).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("sl-ava");
        assertThat(send(post(path).param("body", "好")).getStatus()).isEqualTo(403);
        var stale = send(post(path)
                .param("_csrf", "19000.aaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb")
                .param("body", "夜班费低"));
        assertThat(stale.getStatus()).isEqualTo(422);
        var again = Jsoup.parse(stale.getContentAsString(StandardCharsets.UTF_8));
        assertThat(again.select("textarea").text()).isEqualTo("夜班费低");
        assertThat(again.text()).contains("放得太久");
        var sent = send(post(path).param("_csrf", ticket(again)).param("body", "夜班费低"));
        assertThat(sent.getStatus()).isEqualTo(200);
        assertThat(sent.getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void aTicketIsGoodForItsOwnCallAndForTwoDays() {
        var sayings = driver.bean(Sayings.class);
        var call = call(300);
        var other = call(300);
        var ticket = sayings.ticket(call);
        assertThat(sayings.isGood(call, ticket)).isTrue();
        assertThat(sayings.isGood(other, ticket)).isFalse();
        driver.on(TODAY.plusDays(1));
        assertThat(sayings.isGood(call, ticket)).isTrue();
        driver.on(TODAY.plusDays(2));
        assertThat(sayings.isGood(call, ticket)).isFalse();
        assertThat(sayings.isGood(call, "x")).isFalse();
    }

    @Test
    void theReceiptOnThePageLeadsToTheWay() throws Exception {
        var call = call(300);
        var receipt = say(call, "夜班费太低").select("output").text();
        var lookUp = send(post("/words").param("_csrf", "none").param("receipt", receipt));
        assertThat(lookUp.getContentAsString(StandardCharsets.UTF_8))
                .contains("等着和别人的意见一起入册")
                .doesNotContain("夜班费太低");
        var wrong = send(post("/words").param("_csrf", "none").param("receipt", "0000 0000 0000 0000"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("没有查到这个回执码");
    }

    @Test
    void theTabletGoesBackToABlankForm() throws Exception {
        var call = call(300);
        var path = "/words/" + call.code() + "/tablet";
        var sent = send(post(path).param("_csrf", ticket(page(path))).param("pick", "REST"));
        var page = Jsoup.parse(sent.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("60;url=" + path);
        assertThat(page.select("a.wk-btn").attr("href")).isEqualTo(path);
        assertThat(page(path).select("input[checked]")).isEmpty();
    }

    @Test
    void nothingOfARequestIsLogged(CapturedOutput output) throws Exception {
        var call = call(300);
        say(call, "这句话不该出现在日志里");
        var path = "/words/" + call.code();
        send(post(path).param("_csrf", "broken").param("body", "这句话也不该"));
        assertThat(output.getAll()).doesNotContain("不该", call.code(), "127.0.0.1");
    }

    @Test
    void workersSeeTheReviewedGistWithoutSmallCountsOrOriginals() throws Exception {
        var call = call(300);
        for (int at = 0; at < 10; at++) {
            say(call, at < 3 ? "社保断缴了" + at : "食堂菜贵" + at);
        }
        var path = "/words/" + call.code() + "/summary";
        assertThat(page(path).text()).contains("工会还在整理");
        groups.showAll(call.id(), chair);
        assertThat(page(path).text()).contains("食堂").doesNotContain("社保");
        groups.of(call.id(), chair).forEach(group -> groups.show(group.id(), true, chair));
        var text = page(path).text();
        assertThat(text).contains("食堂 7 条意见").contains("社保和公积金 不到 5 条意见").doesNotContain("菜贵");
        for (int at = 0; at < 4; at++) {
            voice(path, "AGREE");
        }
        assertThat(page(path).text()).contains("满 5 人才显示").doesNotContain("赞成 4");
        voice(path, "AGREE");
        assertThat(page(path).text()).contains("赞成 5、不赞成 0");
        voice(path, "DISAGREE");
        assertThat(page(path).text()).doesNotContain("不赞成 1");
        calls.showRaw(call.id(), true, chair);
        assertThat(page(path).text()).contains("菜贵");
    }

    private void voice(String path, String support) throws Exception {
        var page = page(path);
        var group = page.select("input[type=radio]").first();
        var name = Objects.requireNonNull(group).attr("name");
        assertThat(send(post(path).param("_csrf", ticket(page)).param(name, support))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void whereFewAreAskedOnlyTheUnionSeesTheGist() throws Exception {
        var call = call(12);
        for (int at = 0; at < 10; at++) {
            say(call, "食堂菜贵" + at);
        }
        groups.showAll(call.id(), chair);
        calls.showRaw(call.id(), true, chair);
        assertThat(page("/words/" + call.code() + "/summary").text())
                .contains("归纳只给工会看")
                .doesNotContain("菜贵");
        assertThat(page("/words/" + call.code()).text()).contains("只有 12 个人能提");
    }

    @Test
    void theApiIsTheSameDoor() throws Exception {
        var call = call(300);
        var api = "/api/v1/words/" + call.code();
        var blank = mvc.perform(get(api)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        var ticket = blank.replaceAll(".*\"ticket\":\"([^\"]+)\".*", "$1");
        var sent = mvc.perform(post(api)
                        .contentType("application/json")
                        .content("{\"ticket\": \"" + ticket + "\", \"picks\": [\"RAISE\"], \"body\": \"好\"}"))
                .andReturn()
                .getResponse();
        assertThat(sent.getStatus()).isEqualTo(201);
        assertThat(sent.getContentAsString()).contains("receipt");
        var wrong = mvc.perform(post(api).contentType("application/json").content("{\"ticket\": \"x\"}"))
                .andReturn()
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(List.of(sent, wrong))
                .allSatisfy(one -> assertThat(one.getHeaders("Set-Cookie")).isEmpty());
    }
}
