package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.OFFICER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.Everything;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Unlawful attempts: each refused with its article and a cure, and nothing at all changed. */
@DatabaseTest
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnlawfulAttemptsTests {
    /** An attempt on a case that went the usual way up to the first act of {@code before}. */
    record Attempt(
            String what,
            String place,
            String before,
            String day,
            Role by,
            String step,
            String body,
            String code,
            String article) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final String TJ = "120116";
    private static final String SH = "310115";
    private static final String ZJ = "330300";
    private static final String TEAM = """
            {'side': '%s', 'producedBy': 'CONGRESS_ELECTED', 'members': [%s]}""";
    private static final String CHIEF = "{'name': '赵一', 'gender': 'M', 'chief': true, 'frontline': true}";
    private static final String MEETING = """
            {'place': '会议室', 'chairedBy': '%s', 'workersPresent': 3, 'employerPresent': 3,
             'signedByWorkersChief': %s, 'signedByEmployerChief': true}""";
    private static final String DRAFT = """
            {'termFrom': '%s', 'termTo': '%s', 'clauses': [{'heading': 'T01', 'text': '增长百分之五'}],
             'wage': {'minimumWageFen': %d}, 'signedByWorkersChief': %s, 'signedByEmployerChief': true}""";

    private final Map<String, CaseJourney> journeys = new HashMap<>();

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Texts texts;

    @Autowired
    ApplicationEvents events;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    static Stream<Attempt> attempts() {
        return Stream.of(
                tj(
                        "没有议题就要约",
                        "agenda",
                        "2022-03-08",
                        UNION_CHAIR,
                        "offer",
                        "{'meetingOn': '2022-03-21', 'place': '会议室'}",
                        "consultation.offer.no-agenda",
                        "32"),
                tj(
                        "没有职工方代表就要约",
                        "representatives",
                        "2022-03-08",
                        UNION_CHAIR,
                        "offer",
                        "{'meetingOn': '2022-03-21', 'place': '会议室'}",
                        "consultation.offer.no-team",
                        "19"),
                tj(
                        "职工方代表不足三人",
                        "representatives",
                        "2022-03-08",
                        UNION_CHAIR,
                        "representatives",
                        TEAM.formatted("WORKERS", CHIEF),
                        "reps.tooFew",
                        "19"),
                tj(
                        "没有首席代表",
                        "representatives",
                        "2022-03-08",
                        UNION_CHAIR,
                        "representatives",
                        TEAM.formatted(
                                "WORKERS",
                                CHIEF.replace("true, 'front", "false, 'front")
                                        + ", {'name': '赵二', 'gender': 'F'}, {'name': '赵三', 'gender': 'M'}"),
                        "reps.noChief",
                        "19"),
                tj(
                        "外聘代表超过三分之一",
                        "representatives",
                        "2022-03-08",
                        UNION_CHAIR,
                        "representatives",
                        TEAM.formatted(
                                "WORKERS",
                                CHIEF + ", {'name': '孙二', 'gender': 'F', 'external': true},"
                                        + " {'name': '孙三', 'gender': 'M', 'external': true}"),
                        "reps.tooManyOutsiders",
                        "23"),
                tj(
                        "外聘人员当首席代表",
                        "representatives",
                        "2022-03-08",
                        UNION_CHAIR,
                        "representatives",
                        TEAM.formatted(
                                "WORKERS",
                                "{'name': '孙一', 'gender': 'M', 'chief': true, 'external': true},"
                                        + " {'name': '赵二', 'gender': 'F'}, {'name': '赵三', 'gender': 'M'}"),
                        "reps.chiefOutsider",
                        "23"),
                tj(
                        "企业替职工方要约",
                        "offer",
                        "2022-03-08",
                        EMPLOYER,
                        "agenda",
                        "{'items': [{'heading': 'T01.4', 'title': '工资'}]}",
                        "",
                        ""),
                tj(
                        "企业方代表先于要约",
                        "offer",
                        "2022-03-08",
                        OFFICER,
                        "representatives",
                        TEAM.formatted("EMPLOYER", CHIEF),
                        "consultation.representatives.before-offer",
                        "32"),
                tj(
                        "要约方自己答复",
                        "reply",
                        "2022-03-10",
                        UNION_CHAIR,
                        "reply",
                        "{'answer': 'ACCEPT'}",
                        "case.other-side",
                        "天津市企业工资集体协商条例"),
                tj(
                        "拒绝不写理由",
                        "reply",
                        "2022-03-10",
                        EMPLOYER,
                        "reply",
                        "{'answer': 'DECLINE'}",
                        "offer.refusal.noReason",
                        "32"),
                tj(
                        "没有答复就开会",
                        "reply",
                        "2022-03-10",
                        UNION_CHAIR,
                        "meetings",
                        MEETING.formatted("WORKERS", "true"),
                        "case.stage.meetings",
                        "34"),
                tj(
                        "同一人代表双方",
                        "recorder",
                        "2022-03-10",
                        EMPLOYER,
                        "representatives",
                        TEAM.formatted(
                                "EMPLOYER", CHIEF + ", {'name': '钱二', 'gender': 'F'}, {'name': '钱三', 'gender': 'M'}"),
                        "reps.bothSides",
                        "24"),
                tj(
                        "代表当记录员",
                        "recorder",
                        "2022-03-11",
                        UNION_CHAIR,
                        "recorder",
                        "{'name': '钱二', 'agreedByBoth': true}",
                        "consultation.recorder.representative",
                        "33(5)"),
                tj(
                        "没有记录员就开会",
                        "recorder",
                        "2022-03-11",
                        UNION_CHAIR,
                        "meetings",
                        MEETING.formatted("WORKERS", "true"),
                        "consultation.meeting.no-recorder",
                        "33(5)"),
                tj(
                        "首次会议由应约方主持",
                        "meetings",
                        "2022-03-21",
                        UNION_CHAIR,
                        "meetings",
                        MEETING.formatted("EMPLOYER", "true"),
                        "consultation.meeting.chair",
                        "34"),
                tj(
                        "会议记录缺签字",
                        "meetings",
                        "2022-03-21",
                        UNION_CHAIR,
                        "meetings",
                        MEETING.formatted("WORKERS", "false"),
                        "consultation.meeting.unsigned",
                        "34(4)"),
                tj(
                        "草案缺签字",
                        "draft",
                        "2022-03-22",
                        UNION_CHAIR,
                        "draft",
                        DRAFT.formatted("2022-05-01", "2023-04-30", 300000, "false"),
                        "consultation.draft.unsigned",
                        "34(4)"),
                tj(
                        "期限不满一年",
                        "draft",
                        "2022-03-22",
                        UNION_CHAIR,
                        "draft",
                        DRAFT.formatted("2022-05-01", "2023-01-31", 300000, "true"),
                        "term.tooShort",
                        "38"),
                tj(
                        "期限超过三年",
                        "draft",
                        "2022-03-22",
                        UNION_CHAIR,
                        "draft",
                        DRAFT.formatted("2022-05-01", "2026-01-31", 300000, "true"),
                        "term.tooLong",
                        "38"),
                tj(
                        "约定最低工资低于本市标准",
                        "draft",
                        "2022-03-22",
                        UNION_CHAIR,
                        "draft",
                        DRAFT.formatted("2022-05-01", "2023-04-30", 200000, "true"),
                        "wage.belowMinimum",
                        "55"),
                tj(
                        "没谈成就交大会",
                        "draft",
                        "2022-03-22",
                        UNION_CHAIR,
                        "deliberations",
                        "{'body': 'CONGRESS', 'entitled': 60, 'present': 50, 'for': 41}",
                        "case.stage.deliberations",
                        "36"),
                tj(
                        "企业登记大会结果",
                        "deliberations",
                        "2022-04-01",
                        EMPLOYER,
                        "deliberations",
                        "{'present': 50, 'for': 41}",
                        "case.not-yours",
                        "36"),
                tj(
                        "大会未到日子就表决",
                        "deliberations",
                        "2022-03-30",
                        UNION_CHAIR,
                        "deliberations",
                        "{'present': 50, 'for': 41}",
                        "congress.before-meeting",
                        "18"),
                tj(
                        "恰好一半又没有理由",
                        "deliberations",
                        "2022-04-01",
                        UNION_CHAIR,
                        "deliberations",
                        "{'present': 50, 'for': 30}",
                        "adoption.contested",
                        "36"),
                tj(
                        "表决的不是签过的草案",
                        "deliberations",
                        "2022-04-01",
                        UNION_CHAIR,
                        "deliberations",
                        "{'present': 50, 'for': 41, 'textDigest': '" + "0".repeat(64) + "'}",
                        "congress.text.differs",
                        "34(4)"),
                tj(
                        "没有通过就签订",
                        "deliberations",
                        "2022-04-01",
                        UNION_CHAIR,
                        "signatures",
                        "{'workers': {'signed': true, 'sealed': true}}",
                        "case.stage.signatures",
                        "37"),
                tj(
                        "签字早于通过",
                        "signatures",
                        "2022-04-02",
                        UNION_CHAIR,
                        "signatures",
                        "{'workers': {'signedOn': '2022-03-31', 'sealed': true}, 'occurredOn': '2022-04-02'}",
                        "contract.signatures.before-adoption",
                        "37"),
                tj(
                        "替对方签字没有扫描件",
                        "signatures",
                        "2022-04-02",
                        UNION_CHAIR,
                        "signatures",
                        "{'employer': {'signed': true, 'sealed': true}}",
                        "case.other-side",
                        "37"),
                tj(
                        "替对方在屏幕上签",
                        "signatures",
                        "2022-04-02",
                        UNION_CHAIR,
                        "signatures",
                        "{'employer': {'signed': true}, 'form': 'ON_SCREEN'}",
                        "contract.signatures.own-screen",
                        "37"),
                tj(
                        "没有签齐就报送",
                        "signatures",
                        "2022-04-02",
                        EMPLOYER,
                        "filing",
                        "{'method': 'PORTAL', 'authority': '人社局'}",
                        "case.stage.filing",
                        "42"),
                tj(
                        "报送份数不够",
                        "filing",
                        "2022-04-07",
                        EMPLOYER,
                        "filing",
                        "{'method': 'WINDOW', 'authority': '人社局', 'copies': 2}",
                        "contract.filing.copies",
                        "42"),
                tj(
                        "工会报送没有扫描件",
                        "filing",
                        "2022-04-07",
                        UNION_CHAIR,
                        "filing",
                        "{'method': 'PORTAL', 'authority': '人社局'}",
                        "case.other-side",
                        "42"),
                tj(
                        "收件没有凭证",
                        "filing/receipt",
                        "2022-04-07",
                        EMPLOYER,
                        "filing/receipt",
                        "{'receivedOn': '2022-04-07', 'evidence': 'WINDOW_SLIP'}",
                        "contract.receipt.no-proof",
                        "22"),
                tj(
                        "审查意见没有文书",
                        "filing/receipt",
                        "2022-04-08",
                        EMPLOYER,
                        "review",
                        "{'act': 'NO_OBJECTION'}",
                        "contract.review.no-paper",
                        "45"),
                tj(
                        "没有生效就公布",
                        "filing/receipt",
                        "2022-04-08",
                        EMPLOYER,
                        "publication",
                        "{'channels': ['NOTICE_BOARD']}",
                        "case.stage.publication",
                        "23"),
                tj(
                        "默示生效以后的异议",
                        "",
                        "2022-04-26",
                        REVIEWER,
                        "review",
                        "{'act': 'OBJECTION', 'points': ['第一条低于标准'], 'servedOn': '2022-04-25'}",
                        "objection.lapsed",
                        "54"),
                tj(
                        "生效前就公布",
                        "",
                        "2022-04-26",
                        EMPLOYER,
                        "publication",
                        "{'channels': ['NOTICE_BOARD'], 'publishedOn': '2022-04-20'}",
                        "contract.publication.early",
                        "23"),
                tj("续订窗口没到", "", "2022-04-26", UNION_CHAIR, "renewal", "{}", "contract.renewal.early", "24"),
                tj(
                        "解除没有双方同意",
                        "",
                        "2022-04-26",
                        UNION_CHAIR,
                        "rescission",
                        "{'ground': 'FORCE_MAJEURE', 'reason': '停产', 'agreedByWorkersChief': true}",
                        "contract.rescission.both",
                        "39-40"),
                new Attempt(
                        "上海不用无记名投票",
                        SH,
                        "deliberations",
                        "2022-04-01",
                        UNION_CHAIR,
                        "deliberations",
                        "{'present': 50, 'for': 41, 'secretBallot': false}",
                        "congress.ballot.open",
                        "31"),
                new Attempt(
                        "浙江职工方代表没有经过大会",
                        ZJ,
                        "representatives",
                        "2022-03-08",
                        UNION_CHAIR,
                        "representatives",
                        TEAM.formatted(
                                        "WORKERS",
                                        CHIEF + ", {'name': '赵二', 'gender': 'F'}, {'name': '赵三', 'gender': 'M'}")
                                .replace("CONGRESS_ELECTED", "UNION_CHOSE"),
                        "consultation.representatives.congress-vote",
                        "10"));
    }

    private static Attempt tj(
            String what, String before, String day, Role by, String step, String body, String code, String article) {
        return new Attempt(what, TJ, before, day, by, step, body, code, article);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void refusesWithTheArticleAndChangesNothing(Attempt attempt) {
        var journey = at(attempt);
        journey.on(attempt.day());
        var before = Everything.in(jdbc);
        events.clear();
        var outcome = attempted(journey, attempt);
        if (attempt.code().isEmpty()) {
            assertThat(outcome).isEqualTo("404");
        } else {
            var grounds = (List<?>) outcome;
            var ground = grounds.stream()
                    .map(Ground.class::cast)
                    .filter(one -> one.code().equals(attempt.code()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("other grounds: " + grounds));
            assertThat(ground.basis())
                    .flatExtracting(basis -> List.of(basis.article(), basis.instrument()))
                    .contains(attempt.article());
            assertThat(new GroundWords(texts).of(ground).cure()).isNotBlank();
        }
        assertThat(Everything.in(jdbc)).isEqualTo(before);
        assertThat(events.stream().filter(event -> event.getClass().getName().contains("shangliang")))
                .isEmpty();
    }

    private Object attempted(CaseJourney journey, Attempt attempt) {
        try {
            return CaseJourney.grounds(journey.take(attempt.step(), attempt.by(), attempt.body()));
        } catch (org.shangliang.app.platform.NoSuch hidden) {
            return "404";
        }
    }

    private CaseJourney at(Attempt attempt) {
        return journeys.computeIfAbsent(attempt.place() + attempt.before(), key -> {
            var journey = CaseJourney.in(driver, attempt.place(), ContractKind.WAGE);
            return attempt.before().isEmpty() ? journey.inForce() : journey.before(attempt.before());
        });
    }
}
