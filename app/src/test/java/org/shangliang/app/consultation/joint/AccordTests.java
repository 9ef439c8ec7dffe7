package org.shangliang.app.consultation.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

/** Platform workers without a labour relation end their talks in an accord: no vote, no filing, no effect by silence. */
@DatabaseTest
@Transactional
class AccordTests {
    private static final String TERM = "'termFrom': '2022-05-01', 'termTo': '2023-04-30'";
    private static final String BOTH = "'signedByWorkersChief': true, 'signedByEmployerChief': true";

    @Autowired
    ApplicationContext context;

    @Autowired
    JointTalks talks;

    @Autowired
    JointPages pages;

    @Autowired
    Tables tables;

    @Autowired
    StoredDocuments papers;

    @Autowired
    MockMvc mvc;

    private CaseJourney journey;

    @BeforeEach
    void aPlatformTalks() {
        journey = CaseJourney.in(CaseDriver.in(context), "120116", ContractKind.PLATFORM_ACCORD)
                .before("draft")
                .on("2022-03-22");
    }

    private static List<String> codes(List<Ground> grounds) {
        return grounds.stream().map(Ground::code).toList();
    }

    private void agreed(String text) {
        take(new Propose(null, "T01.4", "每单单价", null, text, null, null), Side.WORKERS, "赵二");
        var clause = tables.of(journey.id()).clauses().getLast().id();
        take(new Sign(clause, 1, false), Side.WORKERS, "赵一");
        take(new Sign(clause, 1, false), Side.EMPLOYER, "钱一");
    }

    private void take(org.shangliang.app.consultation.table.TableCommand command, Side side, String name) {
        assertThat(tables.take(journey.id(), command, journey.representative(side, name)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void endsInAnAgreementThatIsPrintedWithoutAWordOfAContract() {
        var chair = journey.actor(UNION_CHAIR);
        assertThat(talks.set(journey.id(), "SECTORAL", "高新区配送行业", "AGREEMENT", chair))
                .isEmpty();
        agreed("每单不低于4.5元。");
        var clause = tables.of(journey.id()).clauses().getFirst().id();
        assertThat(talks.tell(journey.id(), clause, "PIECE_RATE", "每单4.2元", "每单4.5元", chair))
                .isEmpty();
        journey.must("accord", UNION_CHAIR, "{'form': 'AGREEMENT', " + TERM + ", " + BOTH + "}");
        assertThat(journey.stage()).isEqualTo("CONCLUDED");
        var paper = papers.of(journey.id()).stream()
                .filter(one -> one.kind().equals("platform-accord"))
                .findFirst()
                .orElseThrow();
        var text = papers.document(paper.id()).canonicalText();
        assertThat(text)
                .contains("高新区配送行业平台劳动者权益协商协议", "每单不低于4.5元。", "| 计件单价 | 每单4.2元 | 每单4.5元 |")
                .doesNotContain("合同");
        assertThat(journey.lastEntry().digests()).contains(paper.textDigest());
        assertThat(journey.deadline("FILE")).as("no clock of filing").isNull();
        assertThat(journey.deadline("REVIEW")).isNull();
        var known = journey.deadline("PUBLISH");
        assertThat(known == null ? LocalDate.MAX : known.deadline().due())
                .as("promptly, without a day")
                .isNull();
        journey.must("accord/publication", EMPLOYER, "{'channels': ['APP', 'STATION']}");
        var met = journey.deadline("PUBLISH");
        assertThat(met == null ? null : met.metOn()).isEqualTo("2022-03-22");
        journey.passTo(LocalDate.of(2022, 4, 30));
        assertThat(journey.stage()).as("nothing follows by silence").isEqualTo("CONCLUDED");
    }

    @Test
    void stepsOfAContractAreNeitherOfferedNorTaken() throws Exception {
        var grounds = CaseJourney.grounds(journey.take("draft", UNION_CHAIR, """
                {%s, 'clauses': [{'heading': 'T01', 'text': '一'}], %s}""".formatted(TERM, BOTH)));
        assertThat(codes(grounds)).containsExactly("case.no-contract");
        var page = mvc.perform(MockMvcRequestBuilders.get("/api/v1/consultations/" + journey.id())
                        .with(SignedInAs.actor(journey.actor(UNION_CHAIR))))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page)
                .contains("\"accord\"")
                .doesNotContain("\"draft\"", "\"deliberations\"", "\"signatures\"", "\"filing\"", "\"review\"");
        var wage = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        var other = CaseJourney.grounds(wage.take(
                "accord", UNION_CHAIR, "{'form': 'MINUTES', 'clauses': [{'text': '一'}], " + TERM + ", " + BOTH + "}"));
        assertThat(codes(other)).containsExactly("case.no-accord");
    }

    @Test
    void bothChiefsSignAndTheFormsAreThoseOfTheLaw() {
        var half = CaseJourney.grounds(journey.take("accord", UNION_CHAIR, """
                {'form': 'MINUTES', %s, 'clauses': [{'text': '一'}], 'signedByWorkersChief': true}""".formatted(TERM)));
        assertThat(codes(half)).containsExactly("consultation.accord.unsigned");
        var wrong = catchThrowableOfType(
                InvalidInput.class, () -> journey.take("accord", UNION_CHAIR, """
                        {'form': 'MINUTES', 'termFrom': '2022-05-01', 'termTo': '2022-04-01',
                         'clauses': [{'text': '一'}], %s}""".formatted(BOTH)));
        assertThat(wrong.errors().getFirst().code()).isEqualTo("accord.term");
        var chair = journey.actor(UNION_CHAIR);
        var noContract = catchThrowableOfType(
                InvalidInput.class, () -> talks.set(journey.id(), "SECTORAL", "配送", "CONTRACT", chair));
        assertThat(noContract.errors().getFirst().field()).isEqualTo("result");
        var offered = pages.page(talks.look(journey.id(), chair), FormValues.empty())
                .options()
                .results();
        assertThat(offered).extracting(one -> one.value()).containsExactly("MINUTES", "MEMORANDUM", "AGREEMENT");
    }

    @Test
    void aTableThatChoseAnAccordEndsInOneWhateverItsKind() {
        var wage = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        assertThat(talks.set(wage.id(), "REGIONAL", "高新区", "MINUTES", wage.actor(UNION_CHAIR)))
                .isEmpty();
        wage.must(
                "accord",
                UNION_CHAIR,
                "{'form': 'MINUTES', 'clauses': [{'text': '每单不低于4元。'}], " + TERM + ", " + BOTH + "}");
        assertThat(wage.stage()).isEqualTo("CONCLUDED");
    }
}
