package org.shangliang.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;

/**
 * A case on its way from opening to "in force": a WAGE case of spring 2022 unless told otherwise. Every act stands in one
 * list, so a test stops before the act it is about.
 */
public final class CaseJourney {
    /** An act of the usual way: when, by whom, which step, with what. */
    private record Act(String day, Role by, String step, String body) {}

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The steps by which a single person records what both sides signed. */
    public static final Set<String> SIGNED = Set.of("recorder", "meetings", "draft", "accord", "suspension");

    private static final String TEAM = """
            'members': [
              {'name': '%1$s一', 'gender': 'M', 'post': '部长', 'chief': true, 'external': false, 'frontline': true},
              {'name': '%1$s二', 'gender': 'F', 'post': '职员', 'frontline': true},
              {'name': '%1$s三', 'gender': 'M', 'post': '职员', 'frontline': true}]""";

    private static final List<Act> ACTS = List.of(
            new Act("2022-03-08", Role.UNION_CHAIR, "agenda", "{'items': [{'heading': 'T01.4', 'title': '工资增长幅度'}]}"),
            new Act("2022-03-08", Role.UNION_CHAIR, "representatives", """
                    {'side': 'WORKERS', 'producedBy': 'CONGRESS_ELECTED', %s}""".formatted(TEAM.formatted("赵"))),
            new Act("2022-03-08", Role.UNION_CHAIR, "offer", "{'meetingOn': '2022-03-21', 'place': '三楼会议室'}"),
            new Act("2022-03-08", Role.EMPLOYER, "offer/receipt", "{'receivedBy': '办公室'}"),
            new Act("2022-03-10", Role.EMPLOYER, "reply", "{'answer': 'ACCEPT'}"),
            new Act("2022-03-10", Role.EMPLOYER, "representatives", """
                    {'side': 'EMPLOYER', %s}""".formatted(TEAM.formatted("钱"))),
            new Act("2022-03-11", Role.UNION_CHAIR, "recorder", "{'name': '周平', 'agreedByBoth': true}"),
            new Act("2022-03-11", Role.EMPLOYER, "disclosures", "{'items': [{'title': '上年工资总额'}]}"),
            new Act("2022-03-21", Role.UNION_CHAIR, "meetings", """
                    {'place': '三楼会议室', 'chairedBy': 'WORKERS', 'workersPresent': 3, 'employerPresent': 3,
                     'items': [{'item': 1, 'result': 'AGREED', 'text': '增长百分之五'}],
                     'signedByWorkersChief': true, 'signedByEmployerChief': true}"""),
            new Act("2022-03-22", Role.UNION_CHAIR, "draft", """
                    {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                     'clauses': [{'heading': 'T01', 'text': '工资在上年基础上增长百分之五。'},
                                 {'heading': 'T02', 'text': '每日工作八小时。'}],
                     'wage': {'growthPercent': 5, 'minimumWageFen': 300000, 'payDay': 10},
                     'signedByWorkersChief': true, 'signedByEmployerChief': true}"""),
            new Act("2022-03-22", Role.UNION_CHAIR, "congress", """
                    {'body': 'CONGRESS', 'meetingOn': '2022-04-01', 'entitled': 60, 'draftDeliveredOn': '2022-03-22'}"""),
            new Act("2022-04-01", Role.UNION_CHAIR, "deliberations", """
                    {'present': 50, 'for': 41, 'against': 5, 'abstain': 3, 'invalid': 1, 'secretBallot': true}"""),
            new Act("2022-04-02", Role.UNION_CHAIR, "signatures", "{'workers': {'signed': true, 'sealed': true}}"),
            new Act("2022-04-02", Role.EMPLOYER, "signatures", "{'employer': {'signed': true, 'sealed': true}}"),
            new Act("2022-04-07", Role.EMPLOYER, "filing", """
                    {'method': 'WINDOW', 'authority': '滨海新区人社局', 'copies': 5}"""),
            new Act("2022-04-07", Role.EMPLOYER, "filing/receipt", """
                    {'receivedOn': '2022-04-07', 'receiptNumber': '收2022-18', 'evidence': 'WINDOW_SLIP'}"""));

    private final CaseDriver driver;
    private final Workplace workplace;
    private final UUID id;
    private final ContractKind kind;
    private final Map<Role, Actor> actors = new EnumMap<>(Role.class);
    private int next;
    private long later;

    private CaseJourney(CaseDriver driver, Workplace workplace, ContractKind kind) {
        this.driver = driver;
        this.workplace = workplace;
        this.kind = kind;
        var day = LocalDate.of(2022, 3, 8);
        driver.on(day);
        var opened = driver.open(
                new OpenCase(workplace.employer(), kind, null, null, Side.WORKERS, null, null, null, day),
                actor(workplace.union() == null ? Role.OFFICER : Role.UNION_CHAIR));
        this.id = done(opened).id();
    }

    /** A linked case that another one opened; it goes its own usual way from its first act. */
    public static CaseJourney resumed(CaseDriver driver, CaseJourney before, UUID opened) {
        return new CaseJourney(driver, before.workplace, before.kind, opened, before.actors);
    }

    private CaseJourney(
            CaseDriver driver, Workplace workplace, ContractKind kind, UUID opened, Map<Role, Actor> people) {
        this.driver = driver;
        this.workplace = workplace;
        this.kind = kind;
        this.id = opened;
        actors.putAll(people);
    }

    /** A wage case with this employer, just opened. */
    public static CaseJourney with(CaseDriver driver, Workplace workplace) {
        return new CaseJourney(driver, workplace, ContractKind.WAGE);
    }

    /** A case of some kind with this employer, just opened. */
    public static CaseJourney with(CaseDriver driver, Workplace workplace, ContractKind kind) {
        return new CaseJourney(driver, workplace, kind);
    }

    /** A wage case in Tianjin, just opened. */
    public static CaseJourney inTianjin(CaseDriver driver) {
        return in(driver, "120116", ContractKind.WAGE);
    }

    /** A case of some kind in some region, just opened. */
    public static CaseJourney in(CaseDriver driver, String region, ContractKind kind) {
        return new CaseJourney(driver, driver.workplace(region, 180), kind);
    }

    /** Goes the usual way up to, but not including, the first act of this step that is still to come. */
    public CaseJourney before(String step) {
        while (next < ACTS.size() && !ACTS.get(next).step().equals(step)) {
            var act = ACTS.get(next++);
            done(act);
        }
        return this;
    }

    /** Goes the usual way including the next act of this step. */
    public CaseJourney through(String step) {
        before(step);
        done(ACTS.get(next++));
        return this;
    }

    /** Goes the whole usual way to "in force" by the authority's silence. */
    public CaseJourney inForce() {
        before("");
        passTo(LocalDate.of(2022, 4, 23));
        assertThat(stage()).isEqualTo("IN_FORCE");
        return this;
    }

    /** Goes the usual way to "in force", every act so many days later than usual that the first is on this day. */
    public CaseJourney inForceFrom(LocalDate first) {
        later = ChronoUnit.DAYS.between(LocalDate.parse(ACTS.getFirst().day()), first);
        before("");
        passTo(driver.bean(ProductClock.class).today().plusDays(30));
        return this;
    }

    /** Does the next act of the usual way on its day by the same person, but with something else. */
    public CaseJourney instead(String body) {
        var act = ACTS.get(next++);
        driver.on(LocalDate.parse(act.day()).plusDays(later));
        must(act.step(), act.by(), body);
        return this;
    }

    private void done(Act act) {
        driver.on(LocalDate.parse(act.day()).plusDays(later));
        must(act.step(), act.by(), body(act));
    }

    private String body(Act act) {
        var body = kind == ContractKind.WAGE || !act.step().equals("draft")
                ? act.body()
                : act.body().replaceAll("'wage': \\{[^}]*},", "");
        return later == 0
                ? body
                : DAY.matcher(body)
                        .replaceAll(day ->
                                LocalDate.parse(day.group()).plusDays(later).toString());
    }

    /** Lets the days pass up to and including this one, each with its work. */
    public CaseJourney passTo(LocalDate day) {
        var today = driver.bean(ProductClock.class).today();
        for (var each = today.plusDays(1); !each.isAfter(day); each = each.plusDays(1)) {
            driver.dawn(each);
        }
        return this;
    }

    /** This day has begun; the days in between are skipped. */
    public CaseJourney dawn(String day) {
        driver.dawn(LocalDate.parse(day));
        return this;
    }

    /** It is this day; nothing is swept. */
    public CaseJourney on(String day) {
        driver.on(LocalDate.parse(day));
        return this;
    }

    /** Takes a step as somebody in this role. */
    public Outcome<CaseReceipt> take(String step, Role by, String body) {
        return driver.take(step, id, actor(by), body, null);
    }

    /** Takes a step with a scan of the paper. */
    public Outcome<CaseReceipt> takeWithScan(String step, Role by, String body) {
        var scan = driver.scan(actor(by));
        return take(step, by, with(body, "'attachments': ['" + scan + "']"));
    }

    /** A body with one more member at its beginning. */
    public static String with(String body, String member) {
        var rest = body.strip().substring(1);
        return "{" + member + (rest.strip().equals("}") ? "" : ", ") + rest;
    }

    /** Takes a step that must succeed; what both sides sign on one paper comes with a scan of it. */
    public CaseReceipt must(String step, Role by, String body) {
        return SIGNED.contains(step) && !body.contains("'attachments'")
                ? mustWithScan(step, by, body)
                : done(take(step, by, body));
    }

    /** Takes a step that must succeed, and goes on. */
    public CaseJourney then(String step, Role by, String body) {
        must(step, by, body);
        return this;
    }

    /** Takes a step with a scan that must succeed. */
    public CaseReceipt mustWithScan(String step, Role by, String body) {
        return done(takeWithScan(step, by, body));
    }

    /** Somebody in a role; the same person each time. */
    public Actor actor(Role role) {
        return actors.computeIfAbsent(role, workplace::actor);
    }

    /** A representative of a side, under that name. */
    public Actor representative(Side side, String name) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.REPRESENTATIVE, new Scope.CaseSide(id, side), name);
    }

    /** The chief of a side on the usual way. */
    public Actor chief(Side side) {
        return representative(side, side == Side.WORKERS ? "赵一" : "钱一");
    }

    public UUID id() {
        return id;
    }

    public Workplace workplace() {
        return workplace;
    }

    public String stage() {
        return driver.dockets().head(id).stage();
    }

    public List<DocketEntry> docket() {
        return driver.dockets().entries(id);
    }

    /** The kinds of the docket's entries, in order. */
    public List<String> kinds() {
        return docket().stream().map(DocketEntry::kind).toList();
    }

    /** The last entry. */
    public DocketEntry lastEntry() {
        return docket().getLast();
    }

    /** The open deadline row of a duty, or else the newest one. */
    public @Nullable DeadlineRow deadline(String duty) {
        var rows = driver.deadlines().of(id).stream()
                .filter(row -> row.kind().equals(duty))
                .toList();
        return rows.stream()
                .filter(row -> row.metOn() == null)
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.getLast());
    }

    /** The receipt of an outcome that must be done. */
    public static CaseReceipt done(Outcome<CaseReceipt> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseReceipt>(var receipt, var ignored) -> receipt;
            case Outcome.Refused<CaseReceipt>(var grounds) -> throw new AssertionError("refused: " + grounds);
        };
    }

    /** The remarks on an outcome that must be done, by code. */
    public static List<String> remarks(Outcome<CaseReceipt> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseReceipt>(var ignored, var notes) ->
                notes.stream().map(Ground::code).toList();
            case Outcome.Refused<CaseReceipt>(var grounds) -> throw new AssertionError("refused: " + grounds);
        };
    }

    /** The grounds of an outcome that must be refused. */
    public static List<Ground> grounds(Outcome<CaseReceipt> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseReceipt> done -> throw new AssertionError("done: " + done);
            case Outcome.Refused<CaseReceipt>(var grounds) -> grounds;
        };
    }
}
