package org.shangliang.app.campaign;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.shangliang.app.campaign.CampaignWorld.NEIGHBOUR;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.command;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns in the API. */
@DatabaseTest
@Transactional
class CampaignApiTests {
    private static final String PATH = "/api/v1/campaigns";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Campaigns campaigns;

    @BeforeEach
    void twoParks() {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 16));
        driver.workplace(PARK, 50);
        driver.workplace(OTHER_PARK, 60);
    }

    @Test
    void opensAndListsACampaign() throws Exception {
        open("2022-03-31", OFFICER)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.title").value("要约行动通知"))
                .andExpect(jsonPath("$.region").value(CampaignWorld.ZONE))
                .andExpect(jsonPath("$.closesOn").value("2022-03-31"))
                .andExpect(jsonPath("$.targets").value(2));
        mvc.perform(get(PATH).with(SignedInAs.actor(OFFICER))).andExpect(jsonPath("$", hasSize(1)));
        mvc.perform(get(PATH).with(SignedInAs.actor(NEIGHBOUR))).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        open("2022-03-01", OFFICER)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItem("closesOn")));
        open("soon", OFFICER).andExpect(status().isBadRequest());
        mvc.perform(post(PATH).contentType("application/json").content("{}").with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItem("title")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("closesOn")));
    }

    @Test
    void tellsTheProgressOfAPart() throws Exception {
        var id = campaigns.open(command(null), OFFICER);
        progress(id + "/progress", OFFICER)
                .andExpect(jsonPath("$.targets").value(2))
                .andExpect(jsonPath("$.completed").value(0))
                .andExpect(jsonPath("$.milestones", hasSize(8)))
                .andExpect(jsonPath("$.behind[0].staff").value(60));
        progress(id + "/progress?region=" + PARK, OFFICER)
                .andExpect(jsonPath("$.targets").value(1));
        progress(id + "/progress", PARK_OFFICER)
                .andExpect(jsonPath("$.behind[0].staff").value(50));
        progress(id + "/progress?region=" + OTHER_PARK, PARK_OFFICER).andExpect(status().isNotFound());
        progress(id + "/progress", NEIGHBOUR).andExpect(status().isNotFound());
    }

    private ResultActions progress(String rest, Actor actor) throws Exception {
        return mvc.perform(get(PATH + "/" + rest).with(SignedInAs.actor(actor)));
    }

    private ResultActions open(String closesOn, Actor actor) throws Exception {
        var body = """
                {"issuer": "滨海高新区总工会", "title": "要约行动通知", "noticeOn": "2022-03-08", "closesOn": "%s",
                 "notice": "请完成"}""".formatted(closesOn);
        return mvc.perform(
                post(PATH).contentType("application/json").content(body).with(SignedInAs.actor(actor)));
    }
}
