package org.shangliang.app.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.District;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.FederationLevel;
import org.shangliang.app.organization.FederationView;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** A tree of hundreds is shown and offered step by step. */
@DatabaseTest
@Transactional
class LargeTreeTests {
    private static final Scope PROVINCE = new Scope.Region("45");
    private static final RequestPostProcessor OFFICER = SignedInAs.role(Role.OFFICER, PROVINCE);

    @Autowired
    MockMvc mvc;

    @Autowired
    EmployerRegister register;

    @Autowired
    Federations federations;

    @Autowired
    Unions unions;

    @BeforeEach
    void aProvince() {
        var province = federations.found("广西总工会", "广西", "45", FederationLevel.PROVINCE, null);
        for (int c = 1; c <= 14; c++) {
            var city = "45%02d".formatted(c);
            var above = federations.found("市总工会" + city, "市" + city, city, FederationLevel.CITY, province);
            for (int d = 1; d <= 15; d++) {
                var district = city + "%02d".formatted(d);
                var name = "区总工会" + district;
                var area = federations.found(name, "区" + district, district, FederationLevel.DISTRICT, above);
                if (d == 1 && c <= 2) {
                    federations.found("街道工会" + district, "街" + district, district + "001", FederationLevel.PARK, area);
                }
            }
        }
        var district = new District(federations, register, unions);
        district.employer("漓江机械", "450101", null, 80);
        district.employer("漓江食品", "450102001", null, 20);
        district.employer("邕江纺织", "450201", null, 7);
    }

    @Test
    void showsOneLevelAtATimeWithTheCountsOfAllBelow() throws Exception {
        var top = page("/federations");
        assertThat(top.select("tbody tr")).hasSize(15);
        assertThat(top.select("tbody tr").first().text()).contains("广西总工会", "3 家", "107 人");
        assertThat(top.select("tbody tr").get(1).text()).contains("市总工会4501", "2 家", "100 人", "看下级");
        var city = page("/federations?region=4501");
        assertThat(city.select("tbody tr")).hasSize(17);
        assertThat(city.text()).contains("上级：", "广西总工会", "街道工会450101").doesNotContain("市总工会4502", "看下级");
    }

    @Test
    void answersNothingOfAnotherTree() throws Exception {
        mvc.perform(get("/federations").param("region", "4501").with(SignedInAs.role(Role.OFFICER, District.IN_ZONE)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/federations").param("region", "").with(OFFICER)).andExpect(status().isNotFound());
    }

    @Test
    void offersTheUpperLevelsAndWhatIsNearTheOneChosen() {
        assertThat(federations.choices(PROVINCE, List.of())).hasSize(15);
        assertThat(federations.choices(PROVINCE, "4501"))
                .hasSize(30)
                .extracting(FederationView::region)
                .contains("45", "4502", "450101", "450115")
                .doesNotContain("450101001", "450201");
        assertThat(federations.choices(PROVINCE, "450101"))
                .extracting(FederationView::region)
                .contains("450101", "450102", "450101001")
                .doesNotContain("450201");
        assertThat(federations.choices(new Scope.Region("4501"), List.of())).hasSize(17);
    }

    @Test
    void reachesATerritoryOfAnyDepthInAForm() throws Exception {
        assertThat(federations.choices(PROVINCE, List.of("450101", "450201")))
                .extracting(FederationView::region)
                .contains("450101001", "450201001");
        var fresh = page("/unions/new");
        assertThat(fresh.select("select[name=region] option[value=450101]")).isEmpty();
        assertThat(fresh.select("button[name=deeper]")).hasSize(1);
        var step = mvc.perform(post("/unions")
                        .with(OFFICER)
                        .with(csrf())
                        .param("name", "漓江新工会")
                        .param("region", "4501")
                        .param("deeper", "true"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var form = Jsoup.parse(step);
        assertThat(form.select("input[name=name]").val()).isEqualTo("漓江新工会");
        assertThat(form.select("select[name=region] option[value=450101]")).hasSize(1);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(OFFICER))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
