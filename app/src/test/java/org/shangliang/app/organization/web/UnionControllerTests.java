package org.shangliang.app.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.District;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** Unions, their chairs and the tree above them, in the browser and in the API. */
@DatabaseTest
@Transactional
class UnionControllerTests {
    private static final RequestPostProcessor OFFICER = SignedInAs.role(Role.OFFICER, District.IN_ZONE);
    private static final RequestPostProcessor STRANGER = SignedInAs.role(Role.OFFICER, new Scope.Region("3101"));

    @Autowired
    MockMvc mvc;

    @Autowired
    EmployerRegister register;

    @Autowired
    Federations federations;

    @Autowired
    Unions unions;

    private UUID union;
    private UUID employer;

    @BeforeEach
    void aUnion() {
        var district = new District(federations, register, unions).founded();
        union = district.union("津澜精密工会", District.HUAYUAN);
        employer = district.employer("津澜精密", District.HUAYUAN, union, 120);
        district.employer("津澜二厂", District.HUAYUAN, union, 30);
    }

    @Test
    void listsUnionsWithWhatTheyCover() throws Exception {
        assertThat(text("/unions", OFFICER)).contains("津澜精密工会", "空缺", "2 家", "150 人");
        assertThat(text("/unions?q=津澜", SignedInAs.role(Role.EMPLOYER, new Scope.Employer(employer))))
                .contains("津澜精密工会");
        assertThat(text("/unions", STRANGER)).contains("共 0 家");
        mvc.perform(get("/api/v1/unions").with(OFFICER))
                .andExpect(jsonPath("$.items[0].employers").value(2));
        mvc.perform(get("/api/v1/unions").with(STRANGER))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void strangersFindNothing() throws Exception {
        for (String path : List.of(
                "/unions/" + union,
                "/unions/" + union + "/edit",
                "/unions/" + union + "/chair",
                "/api/v1/unions/" + union)) {
            mvc.perform(get(path).with(STRANGER)).andExpect(status().isNotFound());
            mvc.perform(get(path).with(OFFICER)).andExpect(status().isOk());
        }
        for (String path : List.of("/unions/" + union, "/unions/" + union + "/chair")) {
            mvc.perform(post(path).with(STRANGER).with(csrf())).andExpect(status().isNotFound());
        }
        var chair = SignedInAs.role(Role.UNION_CHAIR, new Scope.Union(union));
        mvc.perform(get("/unions/" + union).with(chair)).andExpect(status().isOk());
        mvc.perform(get("/unions/new").with(chair)).andExpect(status().isNotFound());
        mvc.perform(post("/unions").with(chair).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(post("/api/v1/unions")
                        .with(chair)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void registersAUnionOnceInItsRegion() throws Exception {
        mvc.perform(post("/unions")
                        .with(OFFICER)
                        .with(csrf())
                        .param("name", "华科大街工会联合会")
                        .param("kind", "JOINT")
                        .param("region", District.HUAYUAN))
                .andExpect(status().isSeeOther());
        mvc.perform(post("/unions")
                        .with(OFFICER)
                        .with(csrf())
                        .param("name", "华科大街工会联合会")
                        .param("kind", "JOINT")
                        .param("region", District.HUAYUAN))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("已有同名工会")));
        mvc.perform(post("/unions")
                        .with(OFFICER)
                        .with(csrf())
                        .param("name", "外地工会")
                        .param("region", "3101"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请选择基层工会或工会联合会")));
        mvc.perform(post("/api/v1/unions")
                        .with(OFFICER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"外地工会\",\"region\":\"3101\",\"creditCode\":\"81\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("creditCode"))
                .andExpect(jsonPath("$.errors[1].field").value("region"));
    }

    @Test
    void seatsAChairAndHandsTheChairOver() throws Exception {
        String path = "/unions/" + union + "/chair";
        mvc.perform(post(path).with(OFFICER).with(csrf()).param("name", "何建军").param("on", "2022-01-01"))
                .andExpect(status().isSeeOther());
        mvc.perform(post(path).with(OFFICER).with(csrf()).param("name", "赵桂兰").param("on", "2021-12-31"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("不能早于其任职开始日 2022年1月1日")));
        mvc.perform(post(path)
                        .with(OFFICER)
                        .with(csrf())
                        .param("name", "赵桂兰")
                        .param("on", "2022-03-01")
                        .param("username", "nobody"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("没有找到这个用户名")));
        mvc.perform(post(path).with(OFFICER).with(csrf()).param("name", "赵桂兰").param("on", "2022-03-01"))
                .andExpect(status().isSeeOther());
        assertThat(text("/unions/" + union, OFFICER)).contains("赵桂兰 任主席，现任", "何建军 任主席，2022年3月1日离任");
        assertThat(text("/enterprises/" + employer, OFFICER)).contains("赵桂兰 工会主席");
    }

    @Test
    void showsTheTreeWithWhatLiesBelow() throws Exception {
        assertThat(text("/federations", OFFICER))
                .contains("滨海高新区总工会", "华苑片区工会", "150 人")
                .doesNotContain("天津市总工会");
        assertThat(text("/federations", STRANGER)).contains("还没有登记总工会");
        assertThat(text("/federations", SignedInAs.role(Role.UNION_CHAIR, new Scope.Union(union))))
                .contains("华苑片区工会")
                .doesNotContain("渤龙湖");
    }

    private String text(String path, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(who))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }
}
