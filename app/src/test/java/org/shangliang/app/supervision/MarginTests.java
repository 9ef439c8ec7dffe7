package org.shangliang.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.supervision.visit.Mending;
import org.shangliang.app.supervision.visit.NotYetMended;
import org.shangliang.app.supervision.visit.PlanVisit;
import org.shangliang.app.supervision.visit.RecordVisit;
import org.shangliang.app.supervision.visit.Rectifications;
import org.shangliang.app.supervision.visit.Visits;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What a federation notes in a docket does not overtake those who are filling in a form of the case. */
@DatabaseTest
@Transactional
class MarginTests {
    private static final Actor OFFICER = SignedInAs.anActor(Role.OFFICER, new Scope.Region("120116"));

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private CaseDriver driver;
    private CaseJourney journey;
    private String seen;

    @BeforeEach
    void anOpenFormOfAnOffer() throws Exception {
        driver = CaseDriver.in(context);
        journey = CaseJourney.inTianjin(driver).before("offer");
        var form = mvc.perform(get("/cases/" + journey.id() + "/steps/offer")
                        .with(SignedInAs.actor(journey.actor(Role.UNION_CHAIR))))
                .andReturn();
        seen = Jsoup.parse(form.getResponse().getContentAsString())
                .select("input[name=_version]")
                .val();
    }

    @Test
    void letsTheFormPassWhenOnlyTheFederationUrgedAndVisited() throws Exception {
        var employer = journey.workplace().employer();
        context.getBean(Urgings.class).urge(new Urge(List.of(employer), UrgingChannel.WECHAT, null, null), OFFICER);
        var today = LocalDate.of(2022, 3, 16);
        driver.on(today);
        var visits = context.getBean(Visits.class);
        var visit = visits.plan(new PlanVisit(employer, today, "周敏", List.of("看")), OFFICER);
        var finding = new RecordVisit.Finding("没有书面答复", "李经理", today);
        visits.record(
                visit,
                new RecordVisit(today, List.of(RecordVisit.Seen.PROBLEM), List.of(finding), false, null, List.of()),
                OFFICER);
        var rectifications = context.getBean(Rectifications.class);
        var item = rectifications.open(OFFICER).getFirst().id();
        rectifications.mend(item, new Mending(today, "已经答复"), OFFICER);
        rectifications.lookAgain(item, new NotYetMended(today, "没有盖章", today.plusDays(1)), OFFICER);
        rectifications.mend(item, new Mending(today, "盖了"), OFFICER);
        rectifications.verify(item, OFFICER);
        assertThat(journey.docket())
                .extracting(entry -> entry.kind())
                .endsWith(
                        "supervision.urged",
                        "supervision.visited",
                        "supervision.mended",
                        "supervision.not-mended",
                        "supervision.mended",
                        "supervision.verified");
        assertThat(offer().getStatus()).isEqualTo(303);
        assertThat(journey.stage()).isEqualTo("OFFERED");
    }

    @Test
    void showsTheFormAgainWithAllThatWasTypedWhenSomebodyElseTookTheStep() throws Exception {
        journey.through("offer");
        var again = offer();
        assertThat(again.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(again.getContentAsString());
        assertThat(page.text()).contains("已经有人办过了", "您填的都还在");
        assertThat(page.select("input[name=place]").val()).isEqualTo("三楼会议室");
    }

    private MockHttpServletResponse offer() throws Exception {
        return mvc.perform(multipart("/cases/" + journey.id() + "/steps/offer")
                        .param("_version", seen)
                        .param("_sure", "yes")
                        .param("meetingOn", "2022-03-28")
                        .param("place", "三楼会议室")
                        .param("channel", "ONLINE")
                        .param("occurredOn", "2022-03-08")
                        .with(SignedInAs.actor(journey.actor(Role.UNION_CHAIR)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
