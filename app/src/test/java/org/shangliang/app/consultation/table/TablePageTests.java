package org.shangliang.app.consultation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The pages of the table, for both sides, and the same acts in the API. */
@DatabaseTest
@Transactional
class TablePageTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tables tables;

    private CaseJourney journey;
    private Actor chief;
    private Actor boss;
    private String path;

    @BeforeEach
    void talksHaveBegun() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        chief = journey.representative(Side.WORKERS, "赵一");
        boss = journey.representative(Side.EMPLOYER, "钱一");
        path = "/cases/" + journey.id() + "/table";
    }

    @Test
    void saysWhatToDoOnAnEmptyTable() throws Exception {
        var page = page(get(path), chief, 200);
        assertThat(page.text()).contains("桌上还没有条款", "工资增长幅度");
        assertThat(page.select("a[href$='/table/new']")).isNotEmpty();
        assertThat(page(get(path), journey.actor(Role.OFFICER), 200).select("a[href$='/table/new']"))
                .isEmpty();
    }

    @Test
    void goesFromAProposalToAnAgreedClauseByForms() throws Exception {
        assertThat(page(post(path + "/clauses").param("title", "夜班"), chief, 422)
                        .select(".msg"))
                .hasSize(2);
        send(post(path + "/clauses")
                .param("heading", "T01.4")
                .param("title", "夜班津贴")
                .param("base", "每班 30 元。")
                .param("text", "每班 45 元。"));
        var clause = path + "/clauses/" + clause();
        ask(post(clause + "/passes").param("text", "每班 38 元。").param("answers", "1"), boss, 303);
        var page = page(get(clause), chief, 200);
        assertThat(page.select("del").text()).isEqualTo("45");
        assertThat(page.select("ins.emp").text()).isEqualTo("企38");
        assertThat(page.select(".side-box.emp").text()).contains("第 2 稿", "企业方", "钱一");
        assertThat(page(get(clause).param("from", "0").param("to", "2"), chief, 200)
                        .select("del")
                        .text())
                .isEqualTo("30");
        ask(post(clause + "/initials").param("pass", "2"), chief, 303);
        assertThat(page(get(path), boss, 200).text()).contains("一方首席已同意");
        ask(post(clause + "/initials").param("pass", "2"), boss, 303);
        assertThat(page(get(path), boss, 200).text()).contains("谈成 1，还在谈 0", "汇总成草案");
        assertThat(page(get("/cases/" + journey.id() + "/steps/draft"), journey.actor(Role.UNION_CHAIR), 200)
                        .select("textarea[name='clauses[0].text']")
                        .text())
                .isEqualTo("每班 38 元。");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyWasFaster() throws Exception {
        send(post(path + "/clauses")
                .param("heading", "T01.4")
                .param("title", "夜班")
                .param("text", "每班 45 元。"));
        var clause = path + "/clauses/" + clause();
        ask(post(clause + "/passes").param("text", "每班 38 元。").param("answers", "1"), boss, 303);
        var page = page(post(clause + "/passes").param("text", "每班 40 元，另发夜宵。").param("answers", "1"), boss, 409);
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("每班 40 元，另发夜宵。");
        assertThat(page.select("input[name=answers]").attr("value")).isEqualTo("2");
        assertThat(page.text()).contains("刚刚提了第2稿", "没有丢");
    }

    @Test
    void offersAPackageAndKeepsTheRowsApart() throws Exception {
        for (var title : new String[] {"夜班", "班车", "食堂"}) {
            send(post(path + "/clauses")
                    .param("heading", "T01.4")
                    .param("title", title)
                    .param("text", title + "照旧"));
        }
        var form = page(get(path + "/deals/new"), boss, 200);
        var wrong = filled(form, "", "班车加一趟");
        assertThat(page(wrong, boss, 422).select("#lines\\[0\\]\\.text-error, [id='lines-0-text-error'], .msg"))
                .isNotEmpty();
        ask(filled(form, "夜班改一改", "食堂改一改"), boss, 303);
        var page = page(get(path), chief, 200);
        assertThat(page.select(".table-offer").text()).contains("方案 1", "待确认", "夜班改一改", "食堂改一改");
        ask(post(path + "/deals/1/initials"), chief, 303);
        ask(post(path + "/deals/1/initials"), boss, 303);
        assertThat(page(get(path), chief, 200).text()).contains("谈成 2，还在谈 1");
    }

    /** The first and the third clause are chosen. */
    private AbstractMockHttpServletRequestBuilder<?> filled(Document form, String first, String third) {
        var request = post(path + "/deals");
        for (var hidden : form.select("input[type=hidden][name^=lines]")) {
            request = request.param(hidden.attr("name"), hidden.attr("value"));
        }
        return request.param("lines[0].chosen", "true")
                .param("lines[0].text", first)
                .param("lines[2].chosen", "true")
                .param("lines[2].text", third);
    }

    @Test
    void doesTheSameInTheApi() throws Exception {
        var api = "/api/v1/consultations/" + journey.id() + "/table";
        assertThat(json(
                        post(api + "/clauses")
                                .content("{\"heading\": \"T01.4\", \"title\": \"夜班\", \"text\": \"每班 45 元\"}"),
                        chief,
                        200))
                .contains("\"state\":\"WAITING\"");
        var clause = api + "/clauses/" + clause();
        json(post(clause + "/passes").content("{\"text\": \"每班 38 元\", \"answers\": 1}"), boss, 200);
        assertThat(json(post(clause + "/passes").content("{\"text\": \"每班 39 元\", \"answers\": 1}"), boss, 409))
                .contains("stale-version");
        assertThat(json(get(clause + "/redline?from=1&to=2"), chief, 200))
                .contains("{\"kind\":\"ADDED\",\"text\":\"38\"");
        assertThat(json(get(clause + "/redline?from=1&to=9"), chief, 400)).contains("请填 0", "稿次");
        assertThat(json(post(clause + "/initials").content("{\"pass\": 2}"), journey.actor(Role.EMPLOYER), 422))
                .contains("consultation.table.not-chief", "首席代表", "34(4)");
        json(post(clause + "/initials").content("{\"pass\": 2}"), boss, 200);
        assertThat(json(post(clause + "/initials").content("{\"pass\": 2}"), chief, 200))
                .contains("\"state\":\"AGREED\"", "\"open\":0");
    }

    private UUID clause() {
        return tables.look(journey.id(), chief).table().clauses().getLast().id();
    }

    private void send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        ask(request, chief, 303);
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, Actor actor, int status) throws Exception {
        return Jsoup.parse(text(ask(request, actor, status)));
    }

    private String json(AbstractMockHttpServletRequestBuilder<?> request, Actor actor, int status) throws Exception {
        return text(ask(request.contentType("application/json"), actor, status));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request, Actor actor, int status)
            throws Exception {
        var answer = mvc.perform(request.with(SignedInAs.actor(actor)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(status);
        return answer;
    }
}
