package org.shangliang.app.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.District;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** The register of employers in the browser and in the API. */
@DatabaseTest
@Transactional
class EnterpriseControllerTests {
    private static final RequestPostProcessor OFFICER = SignedInAs.role(Role.OFFICER, District.IN_ZONE);
    private static final RequestPostProcessor STRANGER = SignedInAs.role(Role.OFFICER, new Scope.Region("3101"));

    @Autowired
    MockMvc mvc;

    @Autowired
    Employers employers;

    @Autowired
    EmployerRegister register;

    @Autowired
    Federations federations;

    @Autowired
    Unions unions;

    private UUID union;
    private UUID employer;

    @BeforeEach
    void anEmployer() {
        var district = new District(federations, register, unions).founded();
        union = district.union("津澜精密工会", District.HUAYUAN);
        employer = district.employer("津澜精密", District.HUAYUAN, union, 120);
    }

    @Test
    void listsWhatLiesInTheScopeAndFilters() throws Exception {
        assertThat(page("/enterprises", OFFICER).text()).contains("津澜精密", "华苑片区", "120 人", "登记单位");
        assertThat(page("/enterprises?q=精密&region=120116900101", OFFICER).text())
                .contains("符合条件的有 1 家");
        assertThat(page("/enterprises?q=没有", OFFICER).text()).contains("没有符合条件的单位");
        assertThat(page("/enterprises", STRANGER).text()).contains("您能看到的共 0 家");
        assertThat(page("/enterprises", SignedInAs.role(Role.UNION_CHAIR, new Scope.Union(union)))
                        .text())
                .contains("津澜精密")
                .doesNotContain("登记单位");
    }

    @Test
    void showsOneEmployerToItsOwnPeopleOnly() throws Exception {
        for (var reader : List.of(
                OFFICER,
                SignedInAs.role(Role.UNION_CHAIR, new Scope.Union(union)),
                SignedInAs.role(Role.EMPLOYER, new Scope.Employer(employer)))) {
            assertThat(page("/enterprises/" + employer, reader).title()).contains("津澜精密");
        }
        for (String path : List.of("/enterprises/" + employer, "/api/v1/enterprises/" + employer)) {
            mvc.perform(get(path).with(STRANGER)).andExpect(status().isNotFound());
        }
        mvc.perform(get("/api/v1/enterprises").with(STRANGER))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void keepsFormsFromEverybodyButTheKeepers() throws Exception {
        var chair = SignedInAs.role(Role.UNION_CHAIR, new Scope.Union(union));
        for (String path : List.of(
                "/enterprises/new", "/enterprises/" + employer + "/edit", "/enterprises/" + employer + "/situation")) {
            mvc.perform(get(path).with(chair)).andExpect(status().isNotFound());
            mvc.perform(get(path).with(OFFICER)).andExpect(status().isOk());
        }
        for (String path :
                List.of("/enterprises", "/enterprises/" + employer, "/enterprises/" + employer + "/situation")) {
            mvc.perform(post(path).with(chair).with(csrf())).andExpect(status().isNotFound());
        }
        for (String path : List.of("/enterprises/" + employer, "/enterprises/" + employer + "/situation")) {
            mvc.perform(post(path).with(STRANGER).with(csrf())).andExpect(status().isNotFound());
        }
    }

    @Test
    void namesEveryWrongFieldAndKeepsWhatWasTyped() throws Exception {
        String html = mvc.perform(post("/enterprises")
                        .with(OFFICER)
                        .with(csrf())
                        .param("name", "新单位")
                        .param("creditCode", "123")
                        .param("region", "")
                        .param("staff", "三十")
                        .param("revenue", "很多"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Document page = Jsoup.parse(html);
        assertThat(page.select(".say.bad li").eachText())
                .containsExactly("请填整数，例如 297", "请填数字，单位万元，例如 1250.5", "统一社会信用代码是 18 位，这里填了 3 位", "请选择所属片区");
        assertThat(page.select("input[name=name]").val()).isEqualTo("新单位");
    }

    @Test
    void asksHowManyWorkThere() throws Exception {
        var html = mvc.perform(post("/enterprises")
                        .with(OFFICER)
                        .with(csrf())
                        .param("name", "没写人数的单位")
                        .param("creditCode", District.code())
                        .param("region", District.BOLONG))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(Jsoup.parse(html.getResponse().getContentAsString())
                        .select(".say.bad li a")
                        .attr("href"))
                .isEqualTo("#f-staff");
    }

    @Test
    void entersAndChangesAnEmployer() throws Exception {
        String location = mvc.perform(post("/enterprises")
                        .with(OFFICER)
                        .with(csrf())
                        .param("name", "海澜达冷链")
                        .param("creditCode", District.code())
                        .param("region", District.BOLONG)
                        .param("staff", "1,240")
                        .param("industry", "G-STORAGE")
                        .param("revenue", "52000.5"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        assertThat(page(String.valueOf(location), OFFICER).text()).contains("海澜达冷链", "渤龙湖片区", "仓储业", "大型", "52000.5");
        Document form = page(location + "/edit", OFFICER);
        var again = post(String.valueOf(location)).with(OFFICER).with(csrf());
        form.select("form.f input[name], form.f select[name]").forEach(field -> {
            if (!field.attr("name").startsWith("_") && !field.attr("type").equals("checkbox")) {
                again.param(
                        field.attr("name"),
                        field.attr("name").equals("staff")
                                ? "1250"
                                : field.tagName().equals("select")
                                        ? field.select("option[selected]").attr("value")
                                        : field.val());
            }
        });
        mvc.perform(again).andExpect(status().isSeeOther());
        assertThat(page(String.valueOf(location), OFFICER).text()).contains("1250", "仓储业");
        mvc.perform(again).andExpect(status().isConflict());
    }

    @Test
    void recordsHowAnEnterpriseFaresWithItsReason() throws Exception {
        String path = "/enterprises/" + employer + "/situation";
        mvc.perform(post(path)
                        .with(OFFICER)
                        .with(csrf())
                        .param("situation", "STRUGGLING")
                        .param("judgedOn", "2022-03-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请写明认定依据")));
        mvc.perform(post(path)
                        .with(OFFICER)
                        .with(csrf())
                        .param("situation", "STRUGGLING")
                        .param("judgedOn", "2022-03-01")
                        .param("reason", "订单减半"))
                .andExpect(status().isSeeOther());
        assertThat(page("/enterprises/" + employer, OFFICER).text()).contains("经营困难，何建军认定。依据：订单减半");
    }

    @Test
    void theApiTellsFieldsAndEntersToo() throws Exception {
        mvc.perform(post("/api/v1/enterprises")
                        .with(OFFICER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"好\",\"creditCode\":\"1\",\"region\":\"120116900\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("name"))
                .andExpect(jsonPath("$.errors[1].field").value("creditCode"));
        mvc.perform(post("/api/v1/enterprises")
                        .with(OFFICER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"鼎峰装备\",\"creditCode\":\"%s\",\"region\":\"120116900\",\"staff\":863}"
                                .formatted(District.code())))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("/api/v1/enterprises/")))
                .andExpect(jsonPath("$.staff").value(863));
        mvc.perform(post("/api/v1/enterprises")
                        .with(SignedInAs.role(Role.UNION_CHAIR, new Scope.Union(union)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/enterprises?q=鼎峰").with(OFFICER))
                .andExpect(jsonPath("$.items[0].staff").value(863));
    }

    private Document page(String path, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
