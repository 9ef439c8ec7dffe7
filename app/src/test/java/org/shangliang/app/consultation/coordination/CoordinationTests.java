package org.shangliang.app.consultation.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.OFFICER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.app.consultation.model.Coordination.Ending;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.PaperView;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** A deadlock: applied for by a side, coordinated by all three within the pack's days, signed by three or ended. */
@DatabaseTest
@Transactional
class CoordinationTests {
    static final String APPLY = "{'act': 'APPLY', 'content': '增长幅度谈不拢', 'tried': '开过两次会'}";
    static final String NAMED = """
            {'act': 'NAME', 'coordinators': [{'body': 'AUTHORITY', 'name': '郑敏', 'post': '科长'},
              {'body': 'UNION', 'name': '刘洋'}, {'body': 'EMPLOYERS_BODY', 'name': '何伟'}]}""";
    private static final String DRAWN =
            "{'act': 'DRAW', 'agreement': {'facts': '双方差两个百分点', 'result': '增长百分之四', 'open': '明年的办法'}}";
    private static final String SIGNED =
            "{'act': 'RESUME', 'signedByCoordinator': true, 'signedByWorkersChief': true, 'signedByEmployerChief': %b}";
    private static final String STEP = "coordination";

    @Autowired
    ApplicationContext context;

    @Autowired
    Consultations consultations;

    @Autowired
    CoordinationInbox inbox;

    @Autowired
    StoredDocuments papers;

    @Autowired
    Tables tables;

    private CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    private CaseJourney stuck() {
        return CaseJourney.inTianjin(driver).before("draft").on("2022-03-22");
    }

    private CaseJourney accepted() {
        return stuck().then(STEP, UNION_CHAIR, APPLY).then(STEP, REVIEWER, "{'act': 'ACCEPT'}");
    }

    private Coordination state(CaseJourney journey) {
        return Objects.requireNonNull(consultations.file(journey.id()).talks().coordination());
    }

    private static List<String> refusals(CaseJourney journey, Role by, String body) {
        return CaseJourney.grounds(journey.take(STEP, by, body)).stream()
                .map(Ground::code)
                .toList();
    }

    private static String act(String act) {
        return "{'act': '" + act + "', 'content': '说明'}";
    }

    @Test
    void takesTheDisputedClausesFromTheTableWithTheLastWordOfEachSide() {
        var journey = stuck();
        var workers = journey.representative(Side.WORKERS, "赵一");
        var propose = new Propose(null, "T01.4", "工资增长", null, "增长百分之八。", "物价", null);
        CaseJourney.done(tables.take(journey.id(), propose, workers));
        var clause = tables.of(journey.id()).clauses().getFirst();
        var answer = new Propose(
                clause.id(), null, null, null, "增长百分之三。", "订单", clause.last().number());
        CaseJourney.done(tables.take(journey.id(), answer, journey.representative(Side.EMPLOYER, "钱一")));
        journey.must(STEP, EMPLOYER, "{'act': 'APPLY', 'content': '谈不拢', 'clauses': ['" + clause.id() + "']}");
        var application = Objects.requireNonNull(state(journey).application());
        assertThat(application.by()).isEqualTo(Side.EMPLOYER);
        assertThat(application.points()).containsExactly(new Coordination.Point("工资增长", "增长百分之八。", "增长百分之三。", null));
        var paper = paper(journey, "coordination-application");
        assertThat(papers.document(paper.id()).canonicalText()).contains("协调处理申请书", "增长百分之八", "增长百分之三", "集体合同规定");
    }

    private PaperView paper(CaseJourney journey, String kind) {
        return papers.of(journey.id()).stream()
                .filter(paper -> paper.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksForTheGroundsOfAnApplication() {
        var journey = stuck();
        assertThatThrownBy(() -> journey.take(STEP, UNION_CHAIR, "{'act': 'APPLY'}"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactly("content coordination.need.APPLY"));
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
        journey.mustWithScan(STEP, UNION_CHAIR, "{'act': 'APPLY', 'occurredOn': '2022-03-21'}");
        assertThat(state(journey).appliedOn()).isEqualTo("2022-03-21");
    }

    @Test
    void countsThePeriodFromTheDayItIsTakenUpAndLengthensItOnce() {
        var journey = stuck().then(STEP, UNION_CHAIR, APPLY);
        assertThat(journey.deadline("COORDINATE")).isNull();
        journey.on("2022-03-24").then(STEP, REVIEWER, "{'act': 'ACCEPT'}");
        assertThat(due(journey)).isEqualTo("2022-04-24");
        journey.then(STEP, REVIEWER, act("EXTEND"));
        assertThat(due(journey)).isEqualTo("2022-05-09");
        assertThat(refusals(journey, REVIEWER, act("EXTEND"))).containsExactly("consultation.coordination.order");
    }

    private static LocalDate due(CaseJourney journey) {
        return Objects.requireNonNull(Objects.requireNonNull(journey.deadline("COORDINATE"))
                .deadline()
                .due());
    }

    @Test
    void hasTheLongerPeriodsWhereThePackHasThem() {
        var journey = CaseJourney.in(driver, "500112", ContractKind.COMPREHENSIVE)
                .before("draft")
                .on("2022-03-22")
                .then(STEP, UNION_CHAIR, APPLY)
                .then(STEP, REVIEWER, "{'act': 'ACCEPT'}");
        assertThat(Objects.requireNonNull(journey.deadline("COORDINATE"))
                        .deadline()
                        .length())
                .isEqualTo(60);
    }

    @Test
    void marksACoordinationThatIsOverdueAndRefusesToLengthenItThen() {
        var journey = accepted().passTo(LocalDate.of(2022, 4, 22));
        assertThat(journey.kinds()).contains("duty.overdue");
        assertThat(refusals(journey, REVIEWER, act("EXTEND"))).containsExactly("consultation.coordination.extend-late");
        var failed = journey.take(STEP, REVIEWER, act("FAIL"));
        assertThat(CaseJourney.remarks(failed)).contains("coordination.late");
        assertThat(journey.stage()).isEqualTo("ENDED");
        assertThat(state(journey).ending()).isEqualTo(Ending.FAILED);
    }

    @Test
    void coordinatesOnlyWithPeopleOfAllThree() {
        var journey = accepted();
        assertThat(refusals(journey, REVIEWER, act("PROPOSE")))
                .containsExactly(
                        "consultation.coordination.three",
                        "consultation.coordination.three",
                        "consultation.coordination.three");
        var two =
                "{'act': 'NAME', 'coordinators': [{'body': 'AUTHORITY', 'name': '郑敏'}, {'body': 'UNION', 'name': '刘洋'}]}";
        assertThat(CaseJourney.grounds(journey.take(STEP, REVIEWER, two)))
                .extracting(ground -> ground.arguments().getFirst())
                .containsExactly("EMPLOYERS_BODY");
        journey.then(STEP, REVIEWER, NAMED).then(STEP, REVIEWER, act("PROPOSE"));
        assertThat(state(journey).proceedings().proposals()).hasSize(1);
    }

    @Test
    void writesDownNothingOfWhatASideSaidAlone() {
        var journey = accepted().then(STEP, REVIEWER, NAMED);
        var alone = "{'act': 'SESSION', 'session': {'form': 'WORKERS_ALONE', 'place': '二楼', 'minutes': '底线是四'}}";
        assertThatThrownBy(() -> journey.take(STEP, REVIEWER, alone)).isInstanceOf(InvalidInput.class);
        assertThat(state(journey).proceedings().sessions()).isEmpty();
        journey.must(STEP, REVIEWER, "{'act': 'SESSION', 'session': {'form': 'WORKERS_ALONE', 'place': '二楼'}}");
        assertThat(state(journey).proceedings().sessions().getFirst().minutes()).isNull();
    }

    @Test
    void letsEachSideAnswerAProposalOnce() {
        var journey = accepted().then(STEP, REVIEWER, NAMED).then(STEP, REVIEWER, act("PROPOSE"));
        journey.must(STEP, UNION_CHAIR, "{'act': 'ANSWER', 'proposal': 1, 'accepts': true}");
        journey.must(STEP, EMPLOYER, "{'act': 'ANSWER', 'proposal': 1, 'accepts': false, 'content': '订单不够'}");
        var proposal = state(journey).proceedings().proposals().getFirst();
        assertThat(Objects.requireNonNull(proposal.workers()).accepts()).isTrue();
        assertThat(Objects.requireNonNull(proposal.employer()).remark()).isEqualTo("订单不够");
        assertThat(refusals(journey, UNION_CHAIR, "{'act': 'ANSWER', 'proposal': 1, 'accepts': true}"))
                .containsExactly("consultation.coordination.answered");
        assertThat(refusals(journey, UNION_CHAIR, "{'act': 'ANSWER', 'proposal': 2, 'accepts': true}"))
                .containsExactly("consultation.coordination.no-proposal");
    }

    @Test
    void isBackAtTheTableOnlyWithAnAgreementThatAllThreeSigned() {
        var journey = accepted().then(STEP, REVIEWER, NAMED);
        assertThat(refusals(journey, REVIEWER, SIGNED.formatted(true)))
                .containsExactly("consultation.coordination.no-agreement");
        journey.then(STEP, REVIEWER, DRAWN);
        assertThat(papers.document(paper(journey, "coordination-agreement").id())
                        .canonicalText())
                .contains("协调处理协议书", "双方差两个百分点", "增长百分之四", "明年的办法", "赵一", "钱一", "郑敏");
        assertThat(refusals(journey, REVIEWER, SIGNED.formatted(false)))
                .containsExactly("consultation.coordination.unsigned");
        journey.mustWithScan(STEP, REVIEWER, SIGNED.formatted(true));
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
        assertThat(Objects.requireNonNull(journey.deadline("COORDINATE")).metOn())
                .isEqualTo("2022-03-22");
        assertThat(journey.kinds()).endsWith("coordination.drawn", "coordination.resumed");
        journey.then(STEP, EMPLOYER, APPLY);
        assertThat(state(journey).earlier())
                .hasSize(1)
                .first()
                .extracting(Coordination::ending)
                .isEqualTo(Ending.AGREED);
    }

    @Test
    void leavesApplyingToTheSidesAndCoordinatingToTheAuthority() {
        var journey = stuck();
        assertThat(refusals(journey, OFFICER, APPLY)).containsExactly("consultation.coordination.party");
        assertThat(refusals(journey, REVIEWER, APPLY)).containsExactly("case.not-yours");
        assertThat(refusals(journey, UNION_CHAIR, act("BEGIN"))).containsExactly("consultation.coordination.authority");
        journey.mustWithScan(STEP, OFFICER, "{'act': 'APPLY', 'content': '代为补录'}");
        assertThat(refusals(journey, EMPLOYER, "{'act': 'ACCEPT'}"))
                .containsExactly("consultation.coordination.authority");
        assertThat(refusals(journey, EMPLOYER, "{'act': 'WITHDRAW'}"))
                .containsExactly("consultation.coordination.not-applicant");
        journey.mustWithScan(STEP, EMPLOYER, "{'act': 'ACCEPT'}");
        assertThat(journey.deadline("COORDINATE")).isNotNull();
    }

    @Test
    void beginsOfItsOwnAccordAndTheDaysRunAtOnce() {
        var journey = stuck().then(STEP, REVIEWER, act("BEGIN"));
        assertThat(journey.lastEntry().kind()).isEqualTo("coordination.begun");
        assertThat(due(journey)).isEqualTo("2022-04-21");
        assertThat(Objects.requireNonNull(state(journey).application()).by()).isNull();
    }

    @Test
    void goesBackToTheTableWhenDeclinedOrWithdrawn() {
        var declined = stuck().then(STEP, EMPLOYER, APPLY).then(STEP, REVIEWER, act("DECLINE"));
        assertThat(declined.stage()).isEqualTo("NEGOTIATING");
        assertThat(state(declined).reason()).isEqualTo("说明");
        var withdrawn = accepted().then(STEP, UNION_CHAIR, "{'act': 'WITHDRAW'}");
        assertThat(withdrawn.stage()).isEqualTo("NEGOTIATING");
        assertThat(withdrawn.deadline("COORDINATE")).isNull();
    }

    @Test
    void keepsNoNameAndNoWordInTheDocket() {
        var journey = accepted().then(STEP, REVIEWER, NAMED).then(STEP, REVIEWER, DRAWN);
        assertThat(journey.docket().toString()).doesNotContain("郑敏", "增长幅度谈不拢", "增长百分之四");
        assertThat(journey.docket().getLast().facts()).doesNotContainKey("content");
    }

    @Test
    void sortsTheDeskByTheDaysThatAreLeft() {
        var late = accepted();
        var waiting = stuck().then(STEP, EMPLOYER, APPLY);
        var early = CaseJourney.inTianjin(driver)
                .before("draft")
                .on("2022-03-22")
                .then(STEP, UNION_CHAIR, "{'act': 'APPLY', 'content': '谈不拢', 'occurredOn': '2022-03-21'}")
                .then(STEP, REVIEWER, "{'act': 'ACCEPT', 'occurredOn': '2022-03-21'}");
        var page = inbox.of("open", late.actor(REVIEWER));
        assertThat(page.lines()).extracting(line -> line.caseId()).containsExactly(waiting.id(), early.id(), late.id());
        assertThat(page.asked()).isEqualTo(1);
        late.then(STEP, REVIEWER, act("FAIL"));
        assertThat(inbox.of("done", late.actor(REVIEWER)).lines())
                .extracting(line -> line.caseId())
                .containsExactly(late.id());
    }

    @Test
    void refusesAClauseThatIsNotInDispute() {
        var journey = stuck();
        assertThatThrownBy(() -> journey.take(
                        STEP,
                        UNION_CHAIR,
                        "{'act': 'APPLY', 'content': '谈不拢', 'clauses': ['00000000-0000-0000-0000-000000000000']}"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> journey.take(STEP, UNION_CHAIR, "{'act': 'APPLY', 'content': '谈不拢', 'items': [1]}"))
                .isInstanceOf(InvalidInput.class);
        assertThat(journey.take(STEP, UNION_CHAIR, APPLY)).isInstanceOf(Outcome.Done.class);
    }
}
