package org.shangliang.app.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
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

/** A step whose list came back empty says so at the list, and the summary leads there (一条也没填). */
@DatabaseTest
@Transactional
class EmptyListTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({"agenda, items, title", "representatives, members, post"})
    void leadsToTheListThatIsEmpty(String step, String list, String field) throws Exception {
        var journey = CaseJourney.inTianjin(CaseDriver.in(context));
        var chair = SignedInAs.actor(journey.actor(Role.UNION_CHAIR));
        var answer = mvc.perform(post("/cases/" + journey.id() + "/steps/" + step)
                        .param(list + "[0]." + field, "")
                        .with(chair)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        var page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".say.bad[role=alert] a").eachAttr("href")).contains("#f-" + list);
        assertThat(page.select(".err#f-" + list).text()).contains("至少要填一条");
    }
}
