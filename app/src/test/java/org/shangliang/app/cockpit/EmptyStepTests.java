package org.shangliang.app.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A form of a contract in force that was sent with nothing in it: whoever follows the error arrives at what is missing. */
@DatabaseTest
@Transactional
class EmptyStepTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({"publication, EMPLOYER, 选一项", "inspections, UNION_CHAIR, 写明合同第几条"})
    @DisplayName("空着交上来：错在哪一栏说清楚，点得到那一栏")
    void leadsFromTheErrorToItsPlace(String step, Role role, String told) throws Exception {
        var journey = CaseJourney.inTianjin(CaseDriver.in(context)).inForce().dawn("2022-06-02");
        var answer = mvc.perform(post("/cases/" + journey.id() + "/steps/" + step)
                        .with(SignedInAs.actor(journey.actor(role)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        var errors = page.select("[role=alert] li a");
        assertThat(errors.text()).contains(told);
        assertThat(errors)
                .allSatisfy(error -> assertThat(page.select("form " + error.attr("href")))
                        .as(error.text())
                        .hasSize(1));
    }
}
