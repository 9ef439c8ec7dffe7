package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shangliang.app.access.Role;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Late acts: accepted, marked late with their article, and a breach on record. */
@DatabaseTest
class LateActsTests {
    /** An act that falls after its due day; the days up to it pass with their work. */
    record Late(
            String what,
            String place,
            String before,
            String day,
            Role by,
            String step,
            String body,
            String duty,
            String code) {
        @Override
        public String toString() {
            return what;
        }
    }

    @Autowired
    ApplicationContext context;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    static Stream<Late> lateActs() {
        var meeting = "{'present': 50, 'for': 41}";
        return Stream.of(
                new Late(
                        "天津五个工作日后答复",
                        "120116",
                        "reply",
                        "2022-03-16",
                        EMPLOYER,
                        "reply",
                        "{'answer': 'ACCEPT'}",
                        "REPLY",
                        "offer.reply.late"),
                new Late(
                        "河南十个工作日后答复",
                        "410103",
                        "reply",
                        "2022-03-23",
                        EMPLOYER,
                        "reply",
                        "{'answer': 'ACCEPT'}",
                        "REPLY",
                        "offer.reply.late"),
                new Late(
                        "会前不到五天提供资料",
                        "120116",
                        "disclosures",
                        "2022-03-18",
                        EMPLOYER,
                        "disclosures",
                        "{'items': [{'title': '上年工资总额'}]}",
                        "DISCLOSURE",
                        "disclosure.late"),
                new Late(
                        "上海议案晚送代表",
                        "310115",
                        "congress",
                        "2022-03-28",
                        UNION_CHAIR,
                        "congress",
                        "{'body': 'CONGRESS', 'meetingOn': '2022-04-01', 'entitled': 60, 'draftDeliveredOn': '2022-03-28'}",
                        "CONGRESS_NOTICE",
                        "congress.notice.late"),
                new Late(
                        "浙江十五个工作日后才审议",
                        "330300",
                        "deliberations",
                        "2022-04-14",
                        UNION_CHAIR,
                        "deliberations",
                        meeting,
                        "SUBMIT_DRAFT",
                        "draft.submit.late"),
                new Late(
                        "天津十天后才报送",
                        "120116",
                        "filing",
                        "2022-04-13",
                        EMPLOYER,
                        "filing",
                        "{'method': 'PORTAL', 'authority': '人社局'}",
                        "FILE",
                        "filing.late"),
                new Late(
                        "河南五个工作日后才报送",
                        "410103",
                        "filing",
                        "2022-04-13",
                        EMPLOYER,
                        "filing",
                        "{'method': 'PORTAL', 'authority': '人社局'}",
                        "FILE",
                        "filing.late"),
                new Late(
                        "天津生效五天后才公布",
                        "120116",
                        "",
                        "2022-05-09",
                        EMPLOYER,
                        "publication",
                        "{'channels': ['NOTICE_BOARD']}",
                        "PUBLISH",
                        "publish.late"),
                new Late(
                        "浙江五个工作日后才公布",
                        "330300",
                        "",
                        "2022-05-09",
                        UNION_CHAIR,
                        "publication",
                        "{'channels': ['ONLINE']}",
                        "PUBLISH",
                        "publish.late"),
                new Late(
                        "山东期满后才出意见",
                        "370102",
                        "",
                        "2022-05-09",
                        REVIEWER,
                        "review",
                        "{'act': 'NO_OBJECTION'}",
                        "REVIEW",
                        "review.late"));
    }

    @ParameterizedTest
    @MethodSource("lateActs")
    void acceptsAndMarksALateAct(Late late) {
        var journey = CaseJourney.in(driver, late.place(), ContractKind.WAGE);
        if (late.before().isEmpty()) {
            journey.inForce();
        } else {
            journey.before(late.before());
        }
        var day = LocalDate.parse(late.day());
        journey.passTo(day);
        var outcome = journey.take(late.step(), late.by(), late.body());
        assertThat(CaseJourney.remarks(outcome)).contains(late.code());
        assertThat(journey.deadline(late.duty())).isNotNull().satisfies(row -> {
            assertThat(row.metOn()).isEqualTo(day);
            assertThat(row.breachedOn()).isNotNull();
            assertThat(row.deadline().basis()).isNotEmpty();
        });
        assertThat(journey.lastEntry().facts()).containsKey("note." + late.code());
    }

    @Test
    void onlyRemarksOnALateNoticeWhereTheRuleWasNotRead() {
        var journey = CaseJourney.inTianjin(driver).before("congress").on("2022-03-28");
        var outcome = journey.take("congress", UNION_CHAIR, """
                {'body': 'CONGRESS', 'meetingOn': '2022-04-01', 'entitled': 60, 'draftDeliveredOn': '2022-03-28'}""");
        assertThat(CaseJourney.remarks(outcome)).contains("congress.notice.late");
        assertThat(journey.deadline("CONGRESS_NOTICE"))
                .isNotNull()
                .satisfies(row -> assertThat(row.breachedOn()).isNull());
    }

    @Test
    void takesBackAnOverdueMarkWhenTheActWasDoneInTime() {
        var journey = CaseJourney.inTianjin(driver).before("filing");
        journey.passTo(LocalDate.of(2022, 4, 14));
        assertThat(journey.lastEntry().kind()).isEqualTo("duty.overdue");
        journey.must("filing", EMPLOYER, """
                {'method': 'PORTAL', 'authority': '人社局', 'filedOn': '2022-04-08'}""");
        assertThat(journey.deadline("FILE")).isNotNull().satisfies(row -> {
            assertThat(row.metOn()).isEqualTo(LocalDate.of(2022, 4, 8));
            assertThat(row.breachedOn()).isNull();
        });
        assertThat(journey.lastEntry().facts()).containsEntry("overdueWithdrawn", "FILE");
        assertThat(journey.kinds()).contains("duty.overdue");
    }

    @Test
    void marksADutyOverdueOnceHoweverOftenTheDayIsSwept() {
        var journey = CaseJourney.inTianjin(driver).before("filing");
        journey.passTo(LocalDate.of(2022, 4, 14));
        driver.dawn(LocalDate.of(2022, 4, 14));
        driver.dawn(LocalDate.of(2022, 4, 15));
        assertThat(journey.kinds()).containsOnlyOnce("duty.overdue");
    }
}
