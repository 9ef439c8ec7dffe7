package org.shangliang.app.consultation.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The page of a coordination: each person sees the forms of the own next acts, and what was typed is never lost. */
@DatabaseTest
@Transactional
class CoordinationPageTests {
    private static final String STEP = "coordination";

    @Autowired
    ApplicationContext context;

    @Autowired
    Consultations consultations;

    @Autowired
    MockMvc mvc;

    private CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    private CaseJourney stuck() {
        return CaseJourney.inTianjin(driver).before("meetings").on("2022-03-21").then("meetings", UNION_CHAIR, """
                {'place': '三楼', 'chairedBy': 'WORKERS', 'workersPresent': 3, 'employerPresent': 3,
                 'items': [{'item': 1, 'result': 'OPEN', 'text': '差两个百分点'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
    }

    private CaseJourney proposed() {
        return stuck().then(STEP, UNION_CHAIR, CoordinationTests.APPLY)
                .then(STEP, REVIEWER, "{'act': 'ACCEPT'}")
                .then(STEP, REVIEWER, CoordinationTests.NAMED)
                .then(STEP, REVIEWER, "{'act': 'PROPOSE', 'content': '增长百分之四'}");
    }

    private Document page(CaseJourney journey, Role role) throws Exception {
        return Jsoup.parse(
                mvc.perform(get("/cases/" + journey.id() + "/coordination").with(SignedInAs.actor(journey.actor(role))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private MockHttpServletResponse sent(CaseJourney journey, Role role, byte[] scan, String... fields)
            throws Exception {
        var request = multipart("/cases/" + journey.id() + "/coordination");
        request.file(new MockMultipartFile("scan", scan.length == 0 ? "" : "scan.pdf", null, scan));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request.with(csrf()).with(SignedInAs.actor(journey.actor(role))))
                .andReturn()
                .getResponse();
    }

    private static List<String> acts(Document page) {
        return page.select("main input[name=act]").eachAttr("value");
    }

    private Coordination state(CaseJourney journey) {
        return Objects.requireNonNull(consultations.file(journey.id()).talks().coordination());
    }

    @Test
    void offersTheMatterThatNoMeetingSettledAndWritesItIntoTheApplication() throws Exception {
        var journey = stuck();
        var shown = page(journey, UNION_CHAIR);
        assertThat(acts(shown)).containsExactly("APPLY");
        assertThat(shown.select("input[name=APPLY.items]")).hasSize(1);
        assertThat(shown.text()).contains("工资增长幅度", "从受理起 30 日内办结", "《集体合同规定》第52条", "待核实");
        var answer =
                sent(journey, UNION_CHAIR, new byte[0], "act", "APPLY", "APPLY.content", "谈不拢", "APPLY.items", "1");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(page(journey, EMPLOYER).text()).contains("差两个百分点", "等人社部门受理");
    }

    @Test
    void showsWhatIsMissingBesideTheFieldAndKeepsWhatWasTyped() throws Exception {
        var answer =
                sent(stuck(), EMPLOYER, new byte[0], "act", "APPLY", "APPLY.tried", "开过两次会", "APPLY.occurredOn", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        var again = Jsoup.parse(answer.getContentAsString());
        assertThat(again.text()).contains("请写明为什么谈不拢、请求协调什么");
        assertThat(again.select("textarea[name=APPLY.tried]").text()).isEqualTo("开过两次会");
    }

    @Test
    void namesAllThatIsMissingFromASessionAtOnce() throws Exception {
        var again = Jsoup.parse(
                sent(proposed(), REVIEWER, new byte[0], "act", "SESSION").getContentAsString());
        assertThat(again.select("[role=alert] li a").eachText()).containsOnly("请选和谁谈的", "请写地点");
    }

    @Test
    void showsEachPersonTheOwnActsAlone() throws Exception {
        var journey = proposed();
        assertThat(acts(page(journey, UNION_CHAIR))).containsExactly("ANSWER", "STATE", "WITHDRAW");
        assertThat(acts(page(journey, EMPLOYER))).containsExactly("ANSWER", "STATE");
        assertThat(acts(page(journey, Role.OFFICER))).isEmpty();
        assertThat(acts(page(journey, REVIEWER)))
                .containsExactly("NAME", "SESSION", "PROPOSE", "DRAW", "EXTEND", "FAIL");
        var ids = page(journey, REVIEWER).select("main [id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void asksOnceMoreBeforeTheAgreementIsRegisteredAndKeepsTheScan() throws Exception {
        var journey = proposed()
                .then(STEP, REVIEWER, "{'act': 'DRAW', 'agreement': {'facts': '差两个百分点', 'result': '增长百分之四'}}");
        byte[] scan = "%PDF-1.7 agreement".getBytes();
        String[] typed = {"act", "RESUME", "RESUME.signedByCoordinator", "true", "RESUME.signedByWorkersChief", "true"};
        var refused = sent(journey, REVIEWER, scan, typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        var again = Jsoup.parse(refused.getContentAsString());
        assertThat(again.text()).contains("都签字或者盖章，才生效", "《集体合同规定》第54条");
        var kept = again.select("input[name=kept]").val();
        assertThat(kept).hasSize(36);
        var all = new ArrayList<>(List.of(typed));
        all.addAll(List.of("RESUME.signedByEmployerChief", "true", "kept", kept));
        var asked = Jsoup.parse(
                sent(journey, REVIEWER, new byte[0], all.toArray(String[]::new)).getContentAsString());
        assertThat(asked.select("h1").text()).contains("已经三方签字吗");
        assertThat(journey.stage()).isEqualTo("COORDINATING");
        assertThat(asked.select("input[name=kept]").val()).isEqualTo(kept);
        all.addAll(List.of("_sure", "yes"));
        assertThat(sent(journey, REVIEWER, new byte[0], all.toArray(String[]::new))
                        .getStatus())
                .isEqualTo(303);
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
        assertThat(journey.lastEntry().digests()).hasSize(1);
    }

    @Test
    void answersTheProposalThatWaits() throws Exception {
        var journey = proposed();
        String[] no = {"act", "ANSWER", "at", "ANSWER1", "proposal", "1", "ANSWER1.accepts", "false"};
        var again = Jsoup.parse(sent(journey, EMPLOYER, new byte[0], no).getContentAsString());
        assertThat(again.text()).contains("不接受的，请写明理由");
        assertThat(again.select("input[name=ANSWER1.accepts][checked]").val()).isEqualTo("false");
        var all = new ArrayList<>(List.of(no));
        all.addAll(List.of("ANSWER1.content", "订单不够"));
        sent(journey, EMPLOYER, new byte[0], all.toArray(String[]::new));
        var answer = state(journey).proceedings().proposals().getFirst().employer();
        assertThat(Objects.requireNonNull(answer).remark()).isEqualTo("订单不够");
        assertThat(page(journey, REVIEWER).text()).contains("订单不够", "还没有答复");
    }

    @Test
    void takesTheNamesOfAllThreeALineEach() throws Exception {
        var journey =
                stuck().then(STEP, UNION_CHAIR, CoordinationTests.APPLY).then(STEP, REVIEWER, "{'act': 'ACCEPT'}");
        sent(
                journey,
                REVIEWER,
                new byte[0],
                "act",
                "NAME",
                "NAME.people.AUTHORITY",
                "郑敏 科长\n李强　调解员",
                "NAME.people.UNION",
                "刘洋，部长",
                "NAME.people.EMPLOYERS_BODY",
                "何伟");
        assertThat(state(journey).proceedings().coordinators())
                .extracting(one -> one.name() + "/" + one.post())
                .containsExactly("郑敏/科长", "李强/调解员", "刘洋/部长", "何伟/null");
    }

    @Test
    void sendsTheCasePageOnToTheCoordination() throws Exception {
        var journey = proposed();
        var shown = Jsoup.parse(
                mvc.perform(get("/cases/" + journey.id()).with(SignedInAs.actor(journey.actor(UNION_CHAIR))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(shown.select("a.btn-step").attr("href")).isEqualTo("/cases/" + journey.id() + "/coordination");
    }
}
