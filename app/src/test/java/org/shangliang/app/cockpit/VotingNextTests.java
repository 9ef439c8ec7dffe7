package org.shangliang.app.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What comes next around a congress: call it, vote, and call it again where too few came. */
@DatabaseTest
@Transactional
class VotingNextTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Document shown(CaseJourney journey) throws Exception {
        var page = get("/cases/" + journey.id()).with(SignedInAs.actor(journey.actor(Role.UNION_CHAIR)));
        return Jsoup.parse(mvc.perform(page).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("大会召集以后，下一步是开会表决；到会不够的，下一步是再召集")
    void leadsFromTheCallToTheVoteAndBackWhereTooFewCame() throws Exception {
        var journey = CaseJourney.inTianjin(CaseDriver.in(context))
                .before("deliberations")
                .on("2022-04-01");
        var called = shown(journey);
        assertThat(called.select("main a.btn-primary").eachText())
                .contains("去大会表决")
                .doesNotContain("召集大会");
        assertThat(called.select("main a.btn-primary").eachAttr("href")).contains("/cases/" + journey.id() + "/vote");
        assertThat(called.select("main").text()).contains("登记职工（代表）大会表决结果");

        journey.must("deliberations", Role.UNION_CHAIR, "{'present': 1}");
        assertThat(shown(journey).select("main a.btn-primary").eachText()).contains("召集大会");
    }
}
