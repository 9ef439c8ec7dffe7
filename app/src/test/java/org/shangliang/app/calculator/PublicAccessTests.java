package org.shangliang.app.calculator;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The calculator and the API of the law answer everyone, in the whole program. */
@DatabaseTest
class PublicAccessTests {
    @Autowired
    private MockMvc web;

    @ParameterizedTest(name = "不登录也能看 {0}")
    @ValueSource(
            strings = {
                "/calculator",
                "/calculator/deadline",
                "/calculator/adoption",
                "/calculator/plan",
                "/calculator/sides",
                "/calculator/credit-code",
                "/api/v1/law/jurisdictions",
                "/api/v1/law/credit-code/91350100M000100Y43",
                "/api/v1/law/plan?jurisdiction=120000&kind=WAGE&closing=2022-03-31&until=IN_FORCE",
            })
    void everyoneMayLook(String path) throws Exception {
        web.perform(get(path)).andExpect(status().isOk());
    }

    @Test
    @DisplayName("接口不要令牌；日期写成年月日，空值写成 null")
    void answersProgramsWithoutAToken() throws Exception {
        web.perform(get("/api/v1/law/deadline?jurisdiction=120000&kind=WAGE&duty=REPLY&from=2022-03-08"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2022-03-15"))
                .andExpect(jsonPath("$.unit").value("WORKING_DAY"));
        web.perform(get("/api/v1/law/deadline?jurisdiction=12&kind=WOMEN&duty=PUBLISH&from=2022-03-08"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").hasJsonPath());
    }

    @Test
    @DisplayName("名单用 POST 提交，不要令牌；不认识的字段说明读不了")
    void judgesListsWithoutAToken() throws Exception {
        var body = "{\"jurisdiction\":\"120000\",\"kind\":\"WAGE\",\"workers\":[],\"employer\":[]%s}";
        web.perform(post("/api/v1/law/representation")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.formatted("")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lawful").value(false));
        web.perform(post("/api/v1/law/representation")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.formatted(",\"colour\":1")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("colour"));
    }
}
