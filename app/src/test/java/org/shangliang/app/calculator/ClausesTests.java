package org.shangliang.app.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Clauses are looked through on the page, in the API, and when a draft is agreed; nothing is barred by it. */
@DatabaseTest
@Transactional
class ClausesTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void thePageShowsWhatRunsAgainstTheLawWithItsArticle() throws Exception {
        var answer = mvc.perform(post("/calculator/clauses")
                        .with(csrf())
                        .param("jurisdiction", "120000")
                        .param("kind", "WAGE")
                        .param("on", "2022-03-16")
                        .param("clauses", "每日工作八小时。\n\n每月加班不超过60小时。"))
                .andReturn()
                .getResponse();
        var page = Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.select("#findings .say.bad").text())
                .contains("第2条与规定抵触：每月加班写到60小时", "《劳动法》第41条", "请改为每月不超过36小时");
        assertThat(page.select("#findings").attr("hx-post")).isEqualTo("/calculator/clauses");
    }

    @Test
    void theApiTellsSeverityClauseAndCure() throws Exception {
        mvc.perform(post("/api/v1/law/lint").contentType("application/json").content("""
                        {"jurisdiction": "120000", "kind": "WAGE", "on": "2022-03-16",
                         "clauses": ["本合同有效期五年。", "工资增长__%。"]}"""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.findings[0].severity").value("SEVERE"))
                .andExpect(jsonPath("$.findings[0].ground.code").value("lint.termLong"))
                .andExpect(jsonPath("$.findings[1].clause").value(2))
                .andExpect(jsonPath("$.findings[1].severity").value("CHECK"));
        mvc.perform(post("/api/v1/law/lint").contentType("application/json").content("{\"kind\": \"WAGE\"}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aDraftIsAgreedWithTheRemarksThatAPersonMayHeed() {
        var driver = CaseDriver.in(context);
        var journey = CaseJourney.inTianjin(driver).before("draft").on("2022-03-22");
        var outcome = journey.takeWithScan("draft", Role.UNION_CHAIR, """
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'clauses': [{'heading': 'T01', 'text': '试用期工资为转正工资的70%。'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(((Outcome.Done<?>) outcome).notes()).extracting(Ground::code).contains("lint.probationWage");
    }
}
