package org.shangliang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;

/** Cases whose record is as a test wants it: each act with the day it happened and the day it was entered. */
final class RadarWorld {
    static final String LONG_CLAUSE = "岗位工资标准按双方确认的工资标准表执行，同岗同酬；标准调整须先与工会协商，经双方首席代表签字后公布，"
            + "并在公布之日起执行。合理化建议被采用的，按创造效益的一定比例奖励建议人，每季度公布一次，接受全体职工监督。";

    private static final String TEAM = """
            'members': [{'name': '%1$s一', 'gender': 'M', 'post': '部长', 'chief': true, 'frontline': true},
              {'name': '%1$s二', 'gender': 'F', 'post': '职员', 'frontline': true},
              {'name': '%1$s三', 'gender': 'M', 'post': '职员', 'frontline': true}]""";

    private final CaseDriver driver;
    private final Workplace workplace;
    private final Map<Role, Actor> actors = new EnumMap<>(Role.class);
    private UUID id = new UUID(0, 0);

    RadarWorld(CaseDriver driver, Workplace workplace) {
        this.driver = driver;
        this.workplace = workplace;
    }

    static RadarWorld in(CaseDriver driver, String region) {
        return new RadarWorld(driver, driver.workplace(region, 180));
    }

    UUID id() {
        return id;
    }

    Workplace workplace() {
        return workplace;
    }

    Actor actor(Role role) {
        return actors.computeIfAbsent(role, workplace::actor);
    }

    /** Acts in this role are entered by the account that acts in that one. */
    RadarWorld oneAccount(Role role, Role other) {
        var one = actor(role);
        var two = actor(other);
        actors.put(role, new Actor(two.account(), one.capacity(), role, one.scope(), one.name()));
        return this;
    }

    RadarWorld open(String on) {
        var day = LocalDate.parse(on);
        var command =
                new OpenCase(workplace.employer(), ContractKind.WAGE, null, null, Side.WORKERS, null, null, null, day);
        id = done(driver.open(command, actor(Role.UNION_CHAIR)));
        return this;
    }

    RadarWorld act(String step, Role role, String on, String body) {
        var rest = body.strip().substring(1);
        var scan = CaseJourney.SIGNED.contains(step) ? "'attachments': ['" + driver.scan(actor(role)) + "'], " : "";
        done(driver.take(step, id, actor(role), "{'occurredOn': '" + on + "', " + scan + rest, null));
        return this;
    }

    /** From the agenda to the recorder, on these days. */
    RadarWorld prepared(String on) {
        return open(on).act("agenda", Role.UNION_CHAIR, on, "{'items': [{'heading': 'T01.4', 'title': '工资增长幅度'}]}")
                .act(
                        "representatives",
                        Role.UNION_CHAIR,
                        on,
                        "{'side': 'WORKERS', 'producedBy': 'CONGRESS_ELECTED', " + TEAM.formatted("赵") + "}")
                .act("offer", Role.UNION_CHAIR, on, """
                        {'meetingOn': '2022-06-21', 'place': '会议室', 'informationRequested': ['工资总额', '利润']}""")
                .act("offer/receipt", Role.EMPLOYER, on, "{'receivedBy': '办公室'}")
                .act("reply", Role.EMPLOYER, on, "{'answer': 'ACCEPT'}")
                .act("representatives", Role.EMPLOYER, on, "{'side': 'EMPLOYER', " + TEAM.formatted("钱") + "}")
                .act("recorder", Role.UNION_CHAIR, on, "{'name': '周平', 'agreedByBoth': true}");
    }

    RadarWorld disclosed(String on) {
        return act("disclosures", Role.EMPLOYER, on, "{'items': [{'title': '上年工资总额'}]}");
    }

    RadarWorld met(String on, String times) {
        return act("meetings", Role.UNION_CHAIR, on, """
                {'place': '会议室', 'chairedBy': 'WORKERS', 'workersPresent': 3, 'employerPresent': 3, %s
                 'items': [{'item': 1, 'result': 'AGREED', 'text': '同意'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""".formatted(times));
    }

    RadarWorld drafted(String on, String clause, String wage) {
        return act("draft", Role.UNION_CHAIR, on, """
                {'termFrom': '2022-07-01', 'termTo': '2023-06-30',
                 'clauses': [{'heading': 'T01', 'text': '%s'}], %s
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""".formatted(clause, wage));
    }

    RadarWorld voted(String on, int inFavour, int against) {
        var called = LocalDate.parse(on).minusDays(12).toString();
        return act("congress", Role.UNION_CHAIR, called, """
                        {'body': 'CONGRESS', 'meetingOn': '%s', 'entitled': 60, 'draftDeliveredOn': '%s'}""".formatted(on, called))
                .act("deliberations", Role.UNION_CHAIR, on, """
                        {'present': %d, 'for': %d, 'against': %d, 'abstain': 0, 'invalid': 0, 'secretBallot': true}""".formatted(inFavour + against, inFavour, against));
    }

    List<Flag> raised() {
        return Reader.raised(driver.bean(Reader.class).read(id));
    }

    Finding finding(Flag flag) {
        return driver.bean(Reader.class).read(id).stream()
                .filter(one -> one.flag() == flag)
                .findFirst()
                .orElseThrow();
    }

    static Actor officer(String region) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.OFFICER, new Scope.Region(region), "周敏");
    }

    private static UUID done(Outcome<CaseReceipt> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<CaseReceipt>) outcome).value().id();
    }
}
