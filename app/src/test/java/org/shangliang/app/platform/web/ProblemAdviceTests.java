package org.shangliang.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.StaleVersion;
import org.shangliang.law.Ground;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.RuleStatus;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemAdviceTests {
    private static final MockMvc WEB = WebSlice.with(Faulty.class);

    record Body(int entitled) {}

    @RestController
    static class Faulty {
        @RequestMapping({"/fault/{kind}", "/api/fault/{kind}"})
        Object fault(@PathVariable String kind) {
            throw switch (kind) {
                case "missing" -> new NoSuch("case");
                case "stale" -> new StaleVersion(1, 2);
                case "input" ->
                    new InvalidInput(List.of(new FieldError("name", "platform.input.missing", List.of("name"))));
                case "unkept" -> new DataIntegrityViolationException("sql", new SQLException("0x00", "22021"));
                case "twin" -> new DuplicateKeyException("organization_union_region_name_key");
                case "hasty" -> new TooManyAttempts(Duration.ofSeconds(30));
                case "large" -> new MaxUploadSizeExceededException(1);
                default -> new IllegalStateException("secret of the house");
            };
        }

        @RequestMapping({"/paper/{id}", "/api/paper/{id}"})
        String paper(@PathVariable UUID id) {
            return id.toString();
        }

        @RequestMapping("/api/body")
        String body(@RequestBody Body body) {
            return String.valueOf(body.entitled());
        }

        @RequestMapping("/api/query")
        String query(@RequestParam int entitled) {
            return String.valueOf(entitled);
        }

        private final Problems problems;

        Faulty(Problems problems) {
            this.problems = problems;
        }

        @RequestMapping("/api/refused")
        ResponseEntity<Object> refused(HttpServletRequest request) {
            return problems.refused(
                    List.of(new Ground(
                            "adoption.quorum",
                            List.of("120", "119"),
                            List.of(new LegalBasis("集体合同规定", "36", RuleStatus.SEEN)))),
                    request);
        }
    }

    @Test
    @DisplayName("没有找到：网页是中文的 404")
    void tellsPeopleInChineseThatNothingIsThere() throws Exception {
        var answer = answer(get("/fault/missing"));
        assertThat(answer.getStatus()).isEqualTo(404);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("h1").text()).isEqualTo("没有找到这一页");
        assertThat(page.select("main").text()).contains("什么也没有改动", "SL-404-").doesNotContain("case");
    }

    @Test
    @DisplayName("网址抄错了：网页说没有找到，程序得知哪一处不对")
    void findsNothingAtAnAddressThatWasCopiedWrong() throws Exception {
        var answer = answer(get("/paper/e528a724-1f55"));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("没有找到这一页");
        assertThat(json(get("/api/paper/e528a724-1f55"), 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("id");
    }

    @Test
    void tellsPeopleThatSomeoneWasFaster() throws Exception {
        var answer = answer(post("/fault/stale"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("这一步已经有人办过了", "您填的还在");
    }

    @Test
    void neverShowsWhatBrokeInside() throws Exception {
        for (String path : List.of("/fault/bug", "/api/fault/bug")) {
            var answer = answer(get(path));
            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("SL-500-")
                    .doesNotContain("secret", "IllegalState", "at org.");
        }
    }

    @Test
    void answersFormsThatCannotBeReadWith422AndProgramsWith400() throws Exception {
        assertThat(answer(post("/fault/input")).getStatus()).isEqualTo(422);
        var body = json(post("/api/fault/input"), 400);
        assertThat(body.get("type").asString()).isEqualTo("/problems/invalid-input");
        assertThat(body.at("/errors/0/field").asString()).isEqualTo("name");
        assertThat(body.at("/errors/0/message").asString()).isEqualTo("缺少 name，请填上再交。");
    }

    @Test
    void tellsThatTheEmptyCharacterIsNotKept() throws Exception {
        assertThat(json(post("/api/fault/unkept"), 400).at("/errors/0/message").asString())
                .contains("空字符");
        assertThat(FormValues.from(Map.of("name", new String[] {" 张\0三 "})).value("name"))
                .isEqualTo("张三");
    }

    @Test
    void tellsTheSecondOfTwoWhoRecordTheSameInOneMomentThatSomebodyWasFaster() throws Exception {
        assertThat(json(post("/api/fault/twin"), 409).at("/type").asString()).isEqualTo("/problems/stale-version");
        assertThat(answer(post("/fault/twin")).getContentAsString(StandardCharsets.UTF_8))
                .contains("您刚才交的没有办", "您填的还在")
                .doesNotContain("organization_union");
    }

    @Test
    void saysHowLongToWait() throws Exception {
        var answer = answer(post("/fault/hasty"));
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("还要等 30 秒");
    }

    @Test
    void saysThatAFileIsTooLarge() throws Exception {
        assertThat(json(post("/api/fault/large"), 413).get("detail").asString()).contains("20 MB");
    }

    @Test
    void namesTheFieldOfAJsonBodyThatHasTheWrongKind() throws Exception {
        var wrong = json(
                post("/api/body").contentType(MediaType.APPLICATION_JSON).content("{\"entitled\": \"many\"}"), 400);
        assertThat(wrong.at("/errors/0/field").asString()).isEqualTo("entitled");
        var broken =
                json(post("/api/body").contentType(MediaType.APPLICATION_JSON).content("{"), 400);
        assertThat(broken.at("/errors/0/message").asString()).contains("JSON");
    }

    @Test
    void namesTheQueryParameterThatIsMissingOrWrong() throws Exception {
        assertThat(json(get("/api/query"), 400).at("/errors/0/field").asString())
                .isEqualTo("entitled");
        assertThat(json(get("/api/query?entitled=many"), 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("entitled");
    }

    @Test
    void answersUnknownAddressesWithAProblem() throws Exception {
        assertThat(json(get("/api/nowhere"), 404).get("type").asString()).isEqualTo("/problems/not-found");
    }

    @Test
    @DisplayName("《集体合同规定》第36条：拒绝要带依据")
    void tellsProgramsTheArticleOfARefusal() throws Exception {
        var body = json(post("/api/refused"), 422);
        assertThat(body.get("type").asString()).isEqualTo("/problems/refused");
        assertThat(body.at("/grounds/0/code").asString()).isEqualTo("adoption.quorum");
        assertThat(body.at("/grounds/0/message").asString()).isNotBlank();
        assertThat(body.at("/grounds/0/cure").asString()).isNotBlank();
        assertThat(body.at("/grounds/0/basis/0/article").asString()).isEqualTo("36");
    }

    @Test
    void sendsTheContentSecurityPolicyWithEveryAnswer() throws Exception {
        assertThat(answer(get("/api/nowhere")).getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    private static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return WEB.perform(request).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }
}
