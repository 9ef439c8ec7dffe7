package org.shangliang.app.contract;

import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.OFFICER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.util.stream.Stream;
import org.shangliang.app.access.Role;

/** Unlawful attempts, the first half of the table. */
final class EarlyAttempts {
    private static final String TJ = "120116";
    private static final String TEAM = """
            {'side': '%s', 'producedBy': 'CONGRESS_ELECTED', 'members': [%s]}""";
    private static final String CHIEF = "{'name': '赵一', 'gender': 'M', 'chief': true, 'frontline': true}";
    private static final String MEETING = """
            {'place': '会议室', 'chairedBy': '%s', 'workersPresent': 3, 'employerPresent': 3,
             'signedByWorkersChief': %s, 'signedByEmployerChief': true}""";
    private static final String DRAFT = """
            {'termFrom': '%s', 'termTo': '%s', 'clauses': [{'heading': 'T01', 'text': '增长百分之五'}],
             'wage': {'minimumWageFen': %d}, 'signedByWorkersChief': %s, 'signedByEmployerChief': true}""";

    private EarlyAttempts() {}

    static Stream<Attempt> all() {
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
                        "55"));
    }

    private static Attempt tj(
            String what, String before, String day, Role by, String step, String body, String code, String article) {
        return new Attempt(what, TJ, before, day, by, step, body, code, article);
    }
}
