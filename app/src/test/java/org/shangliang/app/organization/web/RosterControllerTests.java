package org.shangliang.app.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.District;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Rosters in the browser and in the API. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterControllerTests {
    private static final RequestPostProcessor OFFICER = SignedInAs.role(Role.OFFICER, District.IN_ZONE);
    private static final RequestPostProcessor STRANGER = SignedInAs.role(Role.OFFICER, new Scope.Region("3101"));
    private static final RequestPostProcessor CHAIR =
            SignedInAs.role(Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()));

    @Autowired
    MockMvc mvc;

    @Autowired
    Federations federations;

    @Autowired
    EmployerRegister register;

    @Autowired
    Unions unions;

    @Autowired
    JdbcClient jdbc;

    private String good = "";
    private String bad = "";

    @BeforeAll
    void district() {
        new District(federations, register, unions).founded();
    }

    @BeforeEach
    void rows() {
        jdbc.sql("truncate organization_employer, organization_job cascade").update();
        good = "津澜精密," + District.code() + ",华苑片区,120\n";
        bad = "=cmd|calc,12345,华苑片区,三十\n";
    }

    @Test
    void bringsInAnUploadedRosterAndShowsTheResult() throws Exception {
        Document page = page(uploaded(good + bad), OFFICER);
        assertThat(page.text()).contains("新增 1 家，更新 0 家，没有变化 0 家，没有导入 1 行", "第 3 行", "应为 18 位，请补全", "三十", "应为整数");
        assertThat(page.select("a[href$=rows.xlsx]")).isNotEmpty();
        assertThat(page("/roster", OFFICER).text()).contains("名册.csv", "已完成");
        assertThat(page("/enterprises", OFFICER).text()).contains("津澜精密");
    }

    @Test
    void givesBackBadRowsAsFilesThatCanBeMendedAndHandedInAgain() throws Exception {
        String job = uploaded(good + bad);
        byte[] xlsx = mvc.perform(get(job + "/rows.xlsx").with(OFFICER))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(1)).isEqualTo("未导入原因");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("3");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("统一社会信用代码“12345”：应为 18 位，请补全；职工人数“三十”：应为整数");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("=cmd|calc");
        }
        String csv = mvc.perform(get(job + "/rows.csv").with(OFFICER))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF行号,未导入原因,单位名称,").contains(",'=cmd|calc,12345,");
        String mended = uploadedAs(csv.replace("'=cmd|calc,12345,华苑片区,三十", "改好了," + District.code() + ",华苑片区,30")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(page(mended, OFFICER).text()).contains("新增 1 家", "没有导入 0 行");
        assertThat(page(mended, OFFICER).select("main a[href=/enterprises]")).hasSize(1);
    }

    @Test
    void offersATemplateThatItReadsItself() throws Exception {
        byte[] xlsx = mvc.perform(get("/roster/template.xlsx").with(OFFICER))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        upload(xlsx, OFFICER)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("表头下面没有数据")));
    }

    @Test
    void saysWhatIsWrongWithAFileAtOnce() throws Exception {
        upload("单位名称,职工人数\n甲,1\n".getBytes(StandardCharsets.UTF_8), OFFICER)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("表头缺少必需的列：统一社会信用代码")));
        mvc.perform(multipart("/roster").with(OFFICER).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请选择名册文件")));
        mvc.perform(multipart("/api/v1/roster").file(file(new byte[0])).with(OFFICER))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("file"));
    }

    @Test
    void pollsWhileItRunsAndReadsThePageAnewAtTheEnd() throws Exception {
        String job = uploaded(good);
        mvc.perform(get(job + "/progress").with(OFFICER)).andExpect(header().string("HX-Refresh", "true"));
        jdbc.sql("update organization_job set state = 'QUEUED', rows_expected = 90, rows_read = 30")
                .update();
        assertThat(page(job + "/progress", OFFICER)
                        .select("[hx-trigger=every 2s]")
                        .text())
                .contains("30 / 90", "可以离开");
    }

    @Test
    void tellsAJobThatWasCutOffAndStartsItAgain() throws Exception {
        String job = uploaded(good + bad);
        jdbc.sql("update organization_job set state = 'RUNNING'").update();
        assertThat(page(job, OFFICER).text()).contains("导入到一半断了", "重新开始导入");
        mvc.perform(post(job + "/restart").with(STRANGER).with(csrf())).andExpect(status().isNotFound());
        jdbc.sql("truncate organization_bad_row").update();
        mvc.perform(post(job + "/restart").with(OFFICER).with(csrf())).andExpect(status().isSeeOther());
        await(job);
        assertThat(page(job, OFFICER).text()).contains("新增 0 家，更新 0 家，没有变化 1 家，没有导入 1 行");
    }

    @Test
    void theApiTakesARosterAndTellsItsProgress() throws Exception {
        String answer = mvc.perform(multipart("/api/v1/roster")
                        .file(file((HEADING + good + bad).getBytes(StandardCharsets.UTF_8)))
                        .with(OFFICER))
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String job = "/api/v1/jobs/" + JsonPath.read(answer, "$.id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> mvc.perform(get(job).with(OFFICER))
                        .andExpect(jsonPath("$.state").value("DONE")));
        mvc.perform(get(job).with(OFFICER))
                .andExpect(jsonPath("$.outcome.created").value(1))
                .andExpect(jsonPath("$.problems[0].row").value(3))
                .andExpect(jsonPath("$.problems[0].column").value("统一社会信用代码"))
                .andExpect(jsonPath("$.problems[0].message").value("应为 18 位，请补全"));
        mvc.perform(get(job).with(STRANGER)).andExpect(status().isNotFound());
    }

    @Test
    void isThereForKeepersOnly() throws Exception {
        String job = uploaded(good + bad);
        for (String path : List.of(job, job + "/progress", job + "/rows.xlsx", job + "/rows.csv")) {
            mvc.perform(get(path).with(STRANGER)).andExpect(status().isNotFound());
            mvc.perform(get(path).with(CHAIR)).andExpect(status().isNotFound());
        }
        for (String path : List.of("/roster", "/roster/template.xlsx")) {
            mvc.perform(get(path).with(CHAIR)).andExpect(status().isNotFound());
        }
        upload(good.getBytes(StandardCharsets.UTF_8), CHAIR).andExpect(status().isNotFound());
    }

    private static final String HEADING = "单位名称,统一社会信用代码,所属片区,职工人数\n";

    private String uploaded(String rows) throws Exception {
        return uploadedAs((HEADING + rows).getBytes(StandardCharsets.UTF_8));
    }

    private String uploadedAs(byte[] content) throws Exception {
        String job = String.valueOf(upload(content, OFFICER)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        await(job);
        return job;
    }

    private void await(String job) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        mvc.perform(get(job + "/progress").with(OFFICER)).andExpect(header().exists("HX-Refresh")));
    }

    private org.springframework.test.web.servlet.ResultActions upload(byte[] content, RequestPostProcessor who)
            throws Exception {
        return mvc.perform(multipart("/roster").file(file(content)).with(who).with(csrf()));
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "名册.csv", "text/csv", content);
    }

    private Document page(String path, RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
