package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.command;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.campaign.Publicity.Figure;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What the public sees: nothing by default, sums only, and none that points at somebody. */
@DatabaseTest
@Transactional
class PublicityTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Publicity publicity;

    @Autowired
    JdbcClient jdbc;

    private UUID id;

    @BeforeEach
    void aCampaign() {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
        for (int one = 0; one < 10; one++) {
            driver.workplace(PARK, 30);
            driver.workplace(OTHER_PARK, 130);
        }
        id = campaigns.open(command(null), OFFICER);
        replied(PARK, 4);
        replied(OTHER_PARK, 2);
    }

    @Test
    void doesNotExistUntilItsFederationSaysSo() throws Exception {
        mvc.perform(get("/public/campaigns/" + id)).andExpect(status().isNotFound());
        mvc.perform(get("/public/campaigns/" + id + "/figures.json")).andExpect(status().isNotFound());
        publicity.allow(id, List.of("TARGETS", "COMPLETED"), OFFICER);
        mvc.perform(get("/public/campaigns/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("6 / 20")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("试验"))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("已签订"))));
        publicity.allow(id, List.of(), OFFICER);
        mvc.perform(get("/public/campaigns/" + id)).andExpect(status().isNotFound());
    }

    @Test
    void keepsSmallNumbersAndWhatWouldTellThemToItself() {
        publicity.allow(id, List.of("COMPLETED", "SIGNED", "REGIONS", "STAFF"), OFFICER);
        var shown = publicity.shown(id);
        assertThat(shown.figures())
                .filteredOn(one -> one.what() == PublicFigure.REGIONS)
                .extracting(Figure::told)
                .as("one park is too small, and the other would tell it")
                .containsExactly(false, false);
        assertThat(shown.figures())
                .filteredOn(one -> one.what() == PublicFigure.COMPLETED)
                .extracting(Figure::number, Figure::told)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(6, true));
        assertThat(shown.figures())
                .filteredOn(one -> one.what() == PublicFigure.SIGNED)
                .extracting(Figure::told)
                .containsExactly(true);
        assertThat(shown.staff()).isEqualTo(4 * 30 + 2 * 130);
        replied(OTHER_PARK, 8);
        assertThat(publicity.shown(id).figures())
                .filteredOn(one -> one.what() == PublicFigure.REGIONS)
                .extracting(Figure::told)
                .as("two are left to do: who has not is told as little as who has")
                .containsExactly(false, false);
        replied(OTHER_PARK, 6);
        assertThat(publicity.shown(id).figures())
                .filteredOn(one -> one.what() == PublicFigure.REGIONS)
                .extracting(Figure::told)
                .containsExactly(true, true);
    }

    @Test
    void isSettledByThoseOfTheWholeCampaignOnly() {
        assertThatThrownBy(() -> publicity.allow(id, List.of("TARGETS"), PARK_OFFICER))
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> publicity.allow(id, List.of("NAMES"), OFFICER)).isInstanceOf(InvalidInput.class);
        assertThat(publicity.allowed(id, OFFICER)).isEmpty();
    }

    private void replied(String region, int number) {
        jdbc.sql("""
                        update campaign_target t set stage = case when n.at <= :number then 'ACCEPTED' else 'NONE' end,
                            offered_on = case when n.at <= :number then date '2022-03-08' end,
                            replied_on = case when n.at <= :number then date '2022-03-09' end
                        from (select id, row_number() over (order by name) as at from organization_employer
                            where region = :region) n
                        where t.employer_id = n.id and t.campaign_id = :id""")
                .param("number", number)
                .param("region", region)
                .param("id", id)
                .update();
    }
}
