package org.shangliang.app.contract;

import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.OFFICER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.Stages;
import org.shangliang.law.ContractKind;

/** Cases that leave the usual way, so that between them every line of the tables is walked. */
final class Roads {
    static final String TEAM = """
            {'side': 'WORKERS', 'producedBy': 'CONGRESS_ELECTED', 'members': [
              {'name': '赵一', 'gender': 'M', 'chief': true, 'frontline': true},
              {'name': '赵二', 'gender': 'F', 'frontline': true},
              {'name': '赵三', 'gender': 'M', 'frontline': true}]}""";
    private static final String OFFER = "{'meetingOn': '%s', 'place': '会议室'}";
    private static final String ACCEPT = "{'answer': 'ACCEPT'}";
    private static final String DECLINE = "{'answer': 'DECLINE', 'reason': '正在清算'}";
    private static final String END = "{'outcome': 'NO_AGREEMENT', 'reason': '谈不成'}";
    private static final String COUNT = "'body': 'CONGRESS', 'entitled': 60, 'present': %d, 'for': %d";
    private static final String OBJECTION = "{'act': 'OBJECTION', 'points': ['第一条'], 'servedOn': '%s'}";

    static final String NAMED = """
            {'act': 'NAME', 'coordinators': [{'body': 'AUTHORITY', 'name': '郑敏', 'post': '科长'},
              {'body': 'UNION', 'name': '刘洋'}, {'body': 'EMPLOYERS_BODY', 'name': '何伟'}]}""";
    static final String DRAWN = "{'act': 'DRAW', 'agreement': {'facts': '增长幅度', 'result': '增长百分之四'}}";
    static final String SIGNED = """
            {'act': 'RESUME', 'signedByCoordinator': true, 'signedByWorkersChief': true, 'signedByEmployerChief': true}""";
    private static final String SESSION =
            "{'act': 'SESSION', 'session': {'form': 'JOINT', 'place': '三楼', 'minutes': '各自说明'}}";

    private final CaseDriver driver;

    Roads(CaseDriver driver) {
        this.driver = driver;
    }

    List<CaseJourney> all() {
        return List.of(
                tookBack("PREPARING"),
                at("OVERDUE").then("offer", UNION_CHAIR, OFFER.formatted("2022-04-10")),
                at("DECLINED").then("offer", UNION_CHAIR, OFFER.formatted("2022-04-10")),
                at("ESCALATED").then("offer", UNION_CHAIR, OFFER.formatted("2022-04-10")),
                received("OVERDUE"),
                received("ESCALATED"),
                inTime(),
                at("OVERDUE").then("reply", EMPLOYER, DECLINE),
                at("OVERDUE").then("reply", EMPLOYER, ACCEPT),
                at("ESCALATED").then("reply", EMPLOYER, DECLINE),
                at("ESCALATED").then("reply", EMPLOYER, ACCEPT),
                at("DECLINED").then("reply", EMPLOYER, ACCEPT),
                at("OVERDUE").then("escalation", OFFICER, "{'to': 'GOVERNMENT', 'reason': '逾期'}"),
                ended("OVERDUE"),
                ended("DECLINED"),
                ended("ESCALATED"),
                ended("ACCEPTED"),
                ended("SUSPENDED"),
                ended("COORDINATING"),
                at("NEGOTIATING").then("meetings", UNION_CHAIR, """
                        {'place': '会议室', 'chairedBy': 'EMPLOYER', 'workersPresent': 3, 'employerPresent': 3,
                         'signedByWorkersChief': true, 'signedByEmployerChief': true}"""),
                at("CONCLUDED").then("accord/publication", EMPLOYER, "{'channels': ['APP']}"),
                at("SUSPENDED").then("resumption", UNION_CHAIR, "{}"),
                at("SUSPENDED").then("coordination", EMPLOYER, act("APPLY")),
                at("SUSPENDED").then("coordination", REVIEWER, act("BEGIN")),
                coordinated().then("coordination", REVIEWER, SIGNED).then("coordination", REVIEWER, act("BEGIN")),
                at("COORDINATING").then("coordination", REVIEWER, act("FAIL")),
                applied().then("coordination", REVIEWER, act("DECLINE")),
                applied()
                        .then("coordination", EMPLOYER, act("STATE"))
                        .then("coordination", UNION_CHAIR, act("WITHDRAW")),
                voted("AGREED", 30, 0),
                voted("AGREED", 50, 41),
                voted("AGREED", 50, 10),
                voted("DELIBERATING", 30, 0),
                voted("DELIBERATING", 50, 10),
                at("DELIBERATING").then("congress", UNION_CHAIR, "{'body': 'ASSEMBLY', 'meetingOn': '2022-04-20'}"),
                at("SIGNED").then("filing/enclosures", EMPLOYER, "{'material': 'STANDING', 'onPaper': true}"),
                at("FILED").then("filing/enclosures", EMPLOYER, "{'material': 'STANDING', 'onPaper': true}"),
                answered("ACCEPT"),
                answered("SUPPLEMENT"),
                answered("NO_OBJECTION"),
                answered("OBJECTION"),
                inForce().then("review", REVIEWER, OBJECTION.formatted("2022-04-20")),
                inForce().then("review", REVIEWER, "{'act': 'NO_OBJECTION', 'servedOn': '2022-04-20'}"),
                comprehensiveWithoutObjection(),
                presumed("2022-04-20"),
                presumed("2022-04-07"),
                inForce().then("publication", EMPLOYER, "{'channels': ['MEETING']}"),
                inForce().then("inspections", UNION_CHAIR, "{'findings': [{'clause': 1, 'state': 'DONE'}]}"),
                at("EXPIRED").then("inspections", UNION_CHAIR, "{'findings': [{'clause': 1, 'state': 'DONE'}]}"),
                reported(inForce()),
                reported(at("EXPIRED")),
                amended(),
                renewed());
    }

    private static CaseJourney reported(CaseJourney journey) {
        return journey.then("inspections", UNION_CHAIR, "{'findings': [{'clause': 1, 'state': 'DONE'}]}")
                .then("inspections/report", UNION_CHAIR, "{'meeting': '三届二次职代会'}");
    }

    private CaseJourney at(String stage) {
        return Stages.ways().get(stage).apply(driver);
    }

    private CaseJourney inForce() {
        return at("IN_FORCE");
    }

    private CaseJourney tookBack(String stage) {
        at(stage).then("closure", UNION_CHAIR, "{'outcome': 'WITHDRAWN', 'reason': '再准备'}");
        return at("OFFERED").then("closure", UNION_CHAIR, "{'outcome': 'WITHDRAWN', 'reason': '再准备'}");
    }

    private CaseJourney ended(String stage) {
        return at(stage).then("closure", UNION_CHAIR, END);
    }

    private CaseJourney received(String stage) {
        var journey = CaseJourney.inTianjin(driver).before("offer/receipt");
        if (stage.equals("OVERDUE")) {
            journey.passTo(LocalDate.of(2022, 3, 16));
        } else {
            journey.on("2022-03-10").then("reply", EMPLOYER, DECLINE);
            journey.then("escalation", OFFICER, "{'to': 'LABOUR_AUTHORITY', 'reason': '理由不正当'}");
        }
        return journey.then(
                "offer/receipt",
                EMPLOYER,
                "{'receivedBy': '办公室', 'receivedOn': '" + (stage.equals("OVERDUE") ? "2022-03-08" : "2022-03-10")
                        + "'}");
    }

    private CaseJourney inTime() {
        return CaseJourney.inTianjin(driver)
                .before("offer/receipt")
                .passTo(LocalDate.of(2022, 3, 16))
                .then("offer/receipt", EMPLOYER, "{'receivedBy': '办公室', 'receivedOn': '2022-03-14'}");
    }

    private static String act(String act) {
        return "{'act': '" + act + "', 'content': '谈不拢'}";
    }

    private CaseJourney applied() {
        return CaseJourney.inTianjin(driver)
                .before("draft")
                .on("2022-03-22")
                .then("coordination", UNION_CHAIR, act("APPLY"));
    }

    private CaseJourney coordinated() {
        return at("COORDINATING")
                .then("coordination", REVIEWER, NAMED)
                .then("coordination", REVIEWER, SESSION)
                .then("coordination", REVIEWER, act("PROPOSE"))
                .then("coordination", EMPLOYER, "{'act': 'ANSWER', 'proposal': 1, 'accepts': true}")
                .then("coordination", REVIEWER, act("EXTEND"))
                .then("coordination", REVIEWER, DRAWN);
    }

    private CaseJourney voted(String stage, int present, int inFavour) {
        return at(stage)
                .on("2022-04-02")
                .then("deliberations", UNION_CHAIR, "{" + COUNT.formatted(present, inFavour) + "}");
    }

    private CaseJourney answered(String act) {
        return at("FILED").on("2022-04-12").then("review", REVIEWER, "{'act': '" + act + "', 'points': ['第一条']}");
    }

    private CaseJourney comprehensiveWithoutObjection() {
        return CaseJourney.in(driver, "120116", ContractKind.COMPREHENSIVE)
                .before("filing/receipt")
                .on("2022-04-12")
                .then("review", REVIEWER, "{'act': 'NO_OBJECTION'}");
    }

    private CaseJourney presumed(String receivedOn) {
        return CaseJourney.inTianjin(driver)
                .through("filing")
                .passTo(LocalDate.of(2022, 4, 25))
                .then(
                        "filing/receipt",
                        EMPLOYER,
                        "{'receivedOn': '" + receivedOn + "', 'receiptNumber': '1', 'evidence': 'RECEIPT_NOTICE'}");
    }

    private CaseJourney amended() {
        var second = inForce();
        var linked = second.must("amendment", UNION_CHAIR, "{'ground': 'BOTH_AGREE', 'content': '津贴'}");
        CaseJourney.resumed(driver, second, Objects.requireNonNull(linked.opened()))
                .inForceFrom(LocalDate.of(2022, 4, 25));
        return second;
    }

    private CaseJourney renewed() {
        return inForce().dawn("2023-03-02").then("renewal", UNION_CHAIR, "{}");
    }
}
