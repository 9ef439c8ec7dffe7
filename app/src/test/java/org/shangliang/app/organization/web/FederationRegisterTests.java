package org.shangliang.app.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** An installation without anything comes to life: its federations are recorded from above downwards. */
@DatabaseTest
@Transactional
class FederationRegisterTests {
    private static final RequestPostProcessor ADMINISTRATOR = SignedInAs.role(Role.ADMINISTRATOR, new Scope.Region(""));
    private static final RequestPostProcessor OFFICER = SignedInAs.role(Role.OFFICER, new Scope.Region("120116900"));

    @Autowired
    MockMvc mvc;

    @Autowired
    Federations federations;

    @Test
    void growsFromTheProvinceToTheParkThatARosterNeeds() throws Exception {
        assertThat(page("/federations", OFFICER).text()).contains("还没有登记总工会", "登记总工会、片区");
        assertThat(page("/unions/new", OFFICER).text()).contains("还没有片区可选");
        found("天津市总工会", "天津市", "12", "PROVINCE", ADMINISTRATOR);
        found("滨海高新区总工会", "滨海高新区", "120116900", "DISTRICT", OFFICER);
        found("华苑片区工会联合会", "华苑片区", "120116900001", "PARK", OFFICER);
        assertThat(page("/federations", OFFICER).select("tbody tr")).hasSize(2);
        assertThat(page("/enterprises/new", OFFICER)
                        .select("select[name=region] option")
                        .eachAttr("value"))
                .contains("120116900", "120116900001");
        var park = federations.ofRegion("120116900001").orElseThrow();
        assertThat(federations.ofRegion("120116900").orElseThrow().id()).isEqualTo(park.parent());
    }

    @Test
    void saysAtEachFieldWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var nothing = refused("", "", "12011", "", OFFICER);
        assertThat(nothing.select(".field-error, .err").size()
                        + nothing.select("[aria-invalid=true]").size())
                .isPositive();
        assertThat(nothing.text()).contains("名称要有 2 到 100 个字", "2、4、6、9 或 12 位数字", "请选哪一级");
        assertThat(nothing.select("[name=region]").attr("value")).isEqualTo("12011");
        assertThat(refused("高新区总工会", "高新区", "120116900", "DISTRICT", OFFICER).text())
                .contains("还没有登记上级总工会（代码 12）");
        assertThat(refused("天津市总工会", "天津市", "12", "PROVINCE", OFFICER).text()).contains("不在您的辖区内");
        found("天津市总工会", "天津市", "12", "PROVINCE", ADMINISTRATOR);
        assertThat(refused("天津总工会", "天津", "120000", "PROVINCE", ADMINISTRATOR).text())
                .contains("已经登记为“天津市总工会”");
        assertThat(refused("高新区总工会", "高新区", "120116900", "PROVINCE", OFFICER).text())
                .contains("请选哪一级");
    }

    @Test
    void isDoneByAProgramToo() throws Exception {
        mvc.perform(post("/api/v1/federations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"name": "天津市总工会", "area": "天津市", "region": "12", "level": "PROVINCE"}""")
                        .with(ADMINISTRATOR)
                        .with(csrf()))
                .andExpect(status().isCreated());
        assertThat(federations.ofRegion("12")).isPresent();
    }

    private void found(String name, String area, String region, String level, RequestPostProcessor as)
            throws Exception {
        send(name, area, region, level, as, 303);
    }

    private Document refused(String name, String area, String region, String level, RequestPostProcessor as)
            throws Exception {
        return send(name, area, region, level, as, 422);
    }

    private Document send(String name, String area, String region, String level, RequestPostProcessor as, int status)
            throws Exception {
        return Jsoup.parse(mvc.perform(post("/federations")
                        .param("name", name)
                        .param("area", area)
                        .param("region", region)
                        .param("level", level)
                        .with(as)
                        .with(csrf()))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document page(String path, RequestPostProcessor as) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(as))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
