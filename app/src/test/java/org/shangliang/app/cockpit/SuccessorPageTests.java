package org.shangliang.app.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Whoever opens a case that follows another stands in the new one, where the work goes on. */
@DatabaseTest
@Transactional
class SuccessorPageTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private CaseJourney journey;

    @BeforeEach
    void mayBeRenewed() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).inForce().dawn("2023-03-02");
    }

    private void leadsIntoTheNewCase(String step, Role role, Map<String, String> fields, String told) throws Exception {
        var signedIn = SignedInAs.actor(journey.actor(role));
        var form = post("/cases/" + journey.id() + "/steps/" + step);
        fields.forEach(form::param);
        var taken = mvc.perform(form.with(signedIn).with(csrf())).andReturn().getResponse();
        assertThat(taken.getStatus()).isEqualTo(303);
        var opened = journey.lastEntry().facts().get("opened");
        assertThat(taken.getHeader("Location")).isEqualTo("/cases/" + opened);
        var shown = mvc.perform(get("/cases/" + opened).with(signedIn).cookie(taken.getCookies()))
                .andReturn()
                .getResponse();
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(shown.getContentAsString(StandardCharsets.UTF_8)).text())
                .contains(told);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNION_CHAIR", "EMPLOYER"})
    @DisplayName("开始续签以后，到新立的案子，说明原来的合同照常执行")
    void leadsFromTheRenewalIntoTheNewCase(Role role) throws Exception {
        leadsIntoTheNewCase("renewal", role, Map.of(), "续签的协商已经开始，这里是新立的案子");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNION_CHAIR", "EMPLOYER"})
    @DisplayName("提出变更以后，到新立的案子")
    void leadsFromTheAmendmentIntoTheNewCase(Role role) throws Exception {
        var change = Map.of("ground", "BOTH_AGREE", "content", "夜班津贴");
        leadsIntoTheNewCase("amendment", role, change, "变更的协商已经开始，这里是新立的案子");
    }
}
