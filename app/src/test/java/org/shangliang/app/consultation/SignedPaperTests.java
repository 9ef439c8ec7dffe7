package org.shangliang.app.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.room.RoomCommand;
import org.shangliang.app.consultation.room.Rooms;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Nobody ticks the other side's signature: a scan of the signed paper proves it, or the chief signs in person. */
@DatabaseTest
@Transactional
class SignedPaperTests {
    private static final String NAMED = "{'name': '周平', 'agreedByBoth': true}";
    private static final String BOTH = "'signedByWorkersChief': true, 'signedByEmployerChief': true";
    private static final String HELD = """
            {'place': '会议室', 'chairedBy': 'WORKERS', 'workersPresent': 3, 'employerPresent': 3,
             'items': [{'item': 1, 'result': 'OPEN'}], %s}""".formatted(BOTH);
    private static final String DRAFT = """
            {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
             'clauses': [{'heading': 'T02', 'text': '每日工作八小时。'}], %s}""".formatted(BOTH);
    private static final String ACCORD = """
            {'form': 'AGREEMENT', 'termFrom': '2022-05-01', 'termTo': '2023-04-30',
             'clauses': [{'text': '每单不低于4.5元。'}], %s}""".formatted(BOTH);
    private static final String PAUSE =
            "{'until': '2022-04-06', 'nextPlace': '会议室', 'nextContent': '工资', 'agreedByBoth': true}";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("一方替双方勾选签字，没有签了字的纸就不收")
    @CsvSource({
        "recorder, UNION_CHAIR, case.signed-paper, EMPLOYER",
        "recorder, EMPLOYER, case.signed-paper, WORKERS",
        "recorder, OFFICER, case.signed-papers,",
        "meetings, UNION_CHAIR, case.signed-paper, EMPLOYER",
        "meetings, EMPLOYER, case.signed-paper, WORKERS",
        "meetings, OFFICER, case.signed-papers,",
        "draft, UNION_CHAIR, case.signed-paper, EMPLOYER",
        "draft, EMPLOYER, case.signed-paper, WORKERS",
        "draft, OFFICER, case.signed-papers,",
        "suspension, EMPLOYER, case.signed-paper, WORKERS",
        "accord, EMPLOYER, case.signed-paper, WORKERS",
    })
    void wantsThePaperOfWhoDoesNotActInPerson(String step, Role by, String code, String whose) {
        var kind = step.equals("accord") ? ContractKind.PLATFORM_ACCORD : ContractKind.WAGE;
        var before = step.equals("suspension") || step.equals("accord") ? "draft" : step;
        var journey = CaseJourney.in(driver, "120116", kind).before(before);
        var length = journey.docket().size();
        var body = body(step);
        var grounds = CaseJourney.grounds(journey.take(step, by, body));
        assertThat(grounds).extracting(Ground::code).containsExactly(code);
        assertThat(grounds.getFirst().arguments()).isEqualTo(whose == null ? List.of() : List.of(whose));
        assertThat(grounds.getFirst().basis()).isNotEmpty();
        assertThat(journey.docket()).hasSize(length);
        journey.mustWithScan(step, by, body);
        assertThat(journey.lastEntry().digests()).isNotEmpty();
    }

    private static String body(String step) {
        return switch (step) {
            case "recorder" -> NAMED;
            case "meetings" -> HELD;
            case "draft" -> DRAFT;
            case "suspension" -> PAUSE;
            default -> ACCORD;
        };
    }

    @Test
    @DisplayName("网页和接口都说清楚缺哪一份纸、传在哪里")
    void saysOnThePageAndInTheApiWhatIsMissing() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("recorder").on("2022-03-11");
        var employer = journey.actor(Role.EMPLOYER);
        var path = "/cases/" + journey.id() + "/steps/recorder";
        var page = mvc.perform(post(path)
                        .param("name", "周平")
                        .param("agreedByBoth", "true")
                        .with(SignedInAs.actor(employer))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(422);
        var shown = Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8));
        assertThat(shown.select(".say.bad").text()).contains("没有职工方签过字的凭证", "请在“签字盖章的纸质件”一栏上传");
        assertThat(shown.select("label[for=" + shown.select("input[name=_scan]").attr("id") + "]")
                        .text())
                .contains("签字盖章的纸质件")
                .doesNotContain("可以不填");
        var answer = mvc.perform(post("/api/v1/consultations/" + journey.id() + "/recorder")
                        .contentType("application/json")
                        .content(NAMED.replace('\'', '"'))
                        .with(SignedInAs.actor(employer)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("case.signed-paper");
        var done = mvc.perform(multipart(path)
                        .file(new MockMultipartFile("_scan", "签字页.pdf", "application/pdf", "%PDF-1.7 x".getBytes()))
                        .param("name", "周平")
                        .param("agreedByBoth", "true")
                        .with(SignedInAs.actor(employer))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(done.getStatus()).isEqualTo(303);
    }

    @Test
    @DisplayName("记录员替首席代表记签字，要上传签了字的会议记录")
    void recorderConfirmsForAChiefOnlyWithTheSignedMinutes() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("draft").on("2022-03-22");
        var recorder =
                new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.RECORDER, new Scope.Case(journey.id()), "周平");
        var rooms = context.getBean(Rooms.class);
        for (var command : List.of(
                new RoomCommand.Convene("2022-03-22", "14:00", "ON_SITE", "会议室", null),
                new RoomCommand.Open(),
                new RoomCommand.Join("赵一"),
                new RoomCommand.Join("钱一"),
                new RoomCommand.Close(null))) {
            CaseJourney.done(rooms.take(journey.id(), command, recorder));
        }
        for (var side : Side.values()) {
            var refused = rooms.take(journey.id(), new RoomCommand.Confirm(side.name()), recorder);
            assertThat(CaseJourney.grounds(refused))
                    .extracting(Ground::code)
                    .containsExactly("consultation.room.signed-paper");
        }
        var path = "/cases/" + journey.id() + "/room/acts/confirmation";
        var page = mvc.perform(multipart(path)
                        .param("side", "WORKERS")
                        .with(SignedInAs.actor(recorder))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("没有职工方首席代表签过字的会议记录", "或者请职工方首席代表自己登录签字");
        var scan = new MockMultipartFile("_scan", "记录.pdf", "application/pdf", "%PDF-1.7 minutes".getBytes());
        assertThat(mvc.perform(multipart(path)
                                .file(scan)
                                .param("side", "WORKERS")
                                .with(SignedInAs.actor(recorder))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        var api = "{\"side\": \"EMPLOYER\", \"attachments\": [\"" + driver.scan(recorder) + "\"]}";
        assertThat(mvc.perform(post("/api/v1/consultations/" + journey.id() + "/room/confirmation")
                                .contentType("application/json")
                                .content(api)
                                .with(SignedInAs.actor(recorder)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(journey.lastEntry().digests()).hasSize(1);
        CaseJourney.done(rooms.file(journey.id(), recorder));
    }
}
