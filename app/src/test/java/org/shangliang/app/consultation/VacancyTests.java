package org.shangliang.app.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Nobody throws the other side's people out of a case. */
@DatabaseTest
@Transactional
class VacancyTests {
    private static final String LEFT = "{'side': '%s', 'name': '%s'}";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private CaseDriver driver;
    private CaseJourney journey;

    @BeforeEach
    void bothSidesAreNamed() {
        driver = CaseDriver.in(context);
        journey = CaseJourney.inTianjin(driver).before("meetings").on("2022-03-21");
    }

    @ParameterizedTest
    @DisplayName("一方不能把对方的首席代表登记成空缺，网页上和接口里都不行")
    @CsvSource({"EMPLOYER, WORKERS, 赵一", "UNION_CHAIR, EMPLOYER, 钱一"})
    void isNotRecordedForTheOtherSideWithoutItsPaper(Role by, Side side, String chief) throws Exception {
        var actor = journey.actor(by);
        var page = mvc.perform(post("/cases/" + journey.id() + "/steps/vacancies")
                        .param("side", side.name())
                        .param("name", chief)
                        .with(SignedInAs.actor(actor))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(text(page)).select(".say.bad").text()).contains("不能替它在线上办", "纸质件");
        var answer = mvc.perform(post("/api/v1/consultations/" + journey.id() + "/vacancies")
                        .contentType("application/json")
                        .content(LEFT.formatted(side, chief).replace('\'', '"'))
                        .with(SignedInAs.actor(actor)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("case.other-side");
        assertThat(names(side)).contains(chief);
        var consultations = context.getBean(Consultations.class);
        assertThat(consultations
                        .look(journey.id(), journey.representative(side, chief))
                        .file()
                        .vacancies())
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("各方登记自己的，替对方补录要有签字盖章的纸质件")
    @CsvSource({"UNION_CHAIR, WORKERS, 赵二, EMPLOYER, 赵三", "EMPLOYER, EMPLOYER, 钱二, UNION_CHAIR, 钱三"})
    void isRecordedByTheOwnSideOrWithThePaper(Role own, Side side, String one, Role other, String another) {
        journey.must("vacancies", own, LEFT.formatted(side, one));
        journey.mustWithScan("vacancies", other, LEFT.formatted(side, another));
        assertThat(names(side)).doesNotContain(one, another);
    }

    @Test
    @DisplayName("上级工会只有代为要约的，才替职工方登记")
    void isRecordedByTheUpperUnionOnlyWhereItActsOnBehalf() {
        assertThat(refusal(Role.OFFICER, "WORKERS", "赵二")).containsExactly("case.other-side");
        assertThat(refusal(Role.OFFICER, "EMPLOYER", "钱二")).containsExactly("case.other-side");
        var alone = CaseJourney.with(driver, driver.unorganised("120116", 60));
        Actor officer = alone.actor(Role.OFFICER);
        CaseJourney.done(driver.take("representatives", alone.id(), officer, """
                {'side': 'WORKERS', 'producedBy': 'STAFF_NOMINATED', 'consenting': 40, 'members': [
                  {'name': '赵一', 'gender': 'M', 'chief': true, 'frontline': true},
                  {'name': '赵二', 'gender': 'F', 'frontline': true}, {'name': '赵三', 'gender': 'M'},
                  {'name': '赵四', 'gender': 'M'}]}""", null));
        CaseJourney.done(driver.take("vacancies", alone.id(), officer, LEFT.formatted("WORKERS", "赵四"), null));
    }

    private List<String> refusal(Role by, String side, String name) {
        return CaseJourney.grounds(journey.take("vacancies", by, LEFT.formatted(side, name))).stream()
                .map(Ground::code)
                .toList();
    }

    private List<String> names(Side side) {
        var team = context.getBean(Consultations.class).file(journey.id()).team(side);
        return Objects.requireNonNull(team).members().stream().map(Member::name).toList();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
