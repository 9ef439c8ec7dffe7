package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.command;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A campaign in a district where nobody is registered yet. */
@DatabaseTest
@Transactional
class EmptyCampaignTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    Campaigns campaigns;

    @Test
    void saysWhatToDoNextAndDrawsNoEmptyChart() throws Exception {
        var path = "/campaigns/" + campaigns.open(command(null), OFFICER);
        var overview = page(path);
        assertThat(overview.text()).contains("名单上还没有单位").doesNotContain("都已经完成");
        assertThat(overview.select("#named a[href$=/selection]")).isNotEmpty();
        assertThat(overview.select("svg.curve, progress")).isEmpty();
        var pace = page(path + "/pace");
        assertThat(pace.text()).contains("有了应开展的单位").doesNotContain("正好按计划");
        assertThat(pace.select("svg.curve")).isEmpty();
        assertThat(page(path + "/timeline").text()).contains("或者名单上还没有单位");
        assertThat(page(path + "/reports/closing").text()).doesNotContain("还没完成的 0 家");
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
