package org.shangliang.app.architecture;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.NewCapacity;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SampleAccounts;
import org.shangliang.app.access.Scope;
import org.shangliang.app.campaign.Campaigns;
import org.shangliang.app.campaign.OpenCampaign;
import org.shangliang.app.campaign.notice.NoticeDraft;
import org.shangliang.app.campaign.notice.Notices;
import org.shangliang.app.congress.vote.Level;
import org.shangliang.app.congress.vote.VoteDraft;
import org.shangliang.app.congress.vote.Votes;
import org.shangliang.app.consultation.caucus.Caucuses;
import org.shangliang.app.consultation.disclosure.Disclosures;
import org.shangliang.app.consultation.disclosure.NewItem;
import org.shangliang.app.consultation.hardship.MeasureKind;
import org.shangliang.app.consultation.hardship.MeasureTerms;
import org.shangliang.app.consultation.hardship.Measures;
import org.shangliang.app.consultation.room.RoomCommand;
import org.shangliang.app.consultation.room.Rooms;
import org.shangliang.app.consultation.table.TableCommand;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.paper.SupervisionLetter;
import org.shangliang.app.opinion.CallDraft;
import org.shangliang.app.opinion.Calls;
import org.shangliang.app.opinion.Groups;
import org.shangliang.app.opinion.Sayings;
import org.shangliang.app.organization.roster.RosterJobs;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.supervision.Letters;
import org.shangliang.app.supervision.NewLetter;
import org.shangliang.app.supervision.meeting.Meetings;
import org.shangliang.app.supervision.meeting.PlanMeeting;
import org.shangliang.app.supervision.visit.PlanVisit;
import org.shangliang.app.supervision.visit.RecordVisit;
import org.shangliang.app.supervision.visit.Rectifications;
import org.shangliang.app.supervision.visit.Visits;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/**
 * A district with one thing of every kind and its own people, and a neighbouring one whose people, one of every role, are
 * strangers to it. All of them have signed in by the door, with a cookie and with a token.
 */
final class ForeignDistrict {
    private static final String HERE = "120116";
    private static final String NEXT_DOOR = "120110";
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);

    /** A person who has signed in. */
    record Person(String name, Cookie cookie, String token) {}

    private final ApplicationContext context;
    private final MockMvc mvc;
    private final CaseDriver driver;

    /** The ids of what is foreign, by kind. */
    final Map<String, String> things = new HashMap<>();

    /** Words that no stranger may ever read. */
    final List<String> secrets;

    final Map<String, Person> insiders = new HashMap<>();
    final Map<Role, Person> strangers = new EnumMap<>(Role.class);

    ForeignDistrict(ApplicationContext context) throws Exception {
        this.context = context;
        this.mvc = context.getBean(MockMvc.class);
        this.driver = CaseDriver.in(context);
        var journey = CaseJourney.inTianjin(driver).before("draft");
        var chair = journey.actor(Role.UNION_CHAIR);
        talkedAbout(journey.id(), journey.actor(Role.UNION_CHAIR));
        disclosed(journey.id(), journey.actor(Role.EMPLOYER));
        measured(journey);
        journey.through("draft");
        things.put("region", HERE);
        things.put("case", journey.id().toString());
        things.put("enterprise", journey.workplace().employer().toString());
        things.put("union", Objects.requireNonNull(journey.workplace().union()).toString());
        things.put(
                "paper",
                context.getBean(StoredDocuments.class)
                        .of(journey.id())
                        .getFirst()
                        .id()
                        .toString());
        driver.on(TODAY);
        insiders.put("chair", enter("chair", Role.UNION_CHAIR, chair.scope(), HERE));
        insiders.put("officer", enter("officer", Role.OFFICER, new Scope.Region(HERE), HERE));
        insiders.put("park", enter("park", Role.OFFICER, new Scope.Region(HERE + "999"), HERE));
        insiders.put("administrator", enter("administrator", Role.ADMINISTRATOR, new Scope.Region(HERE), HERE));
        addThings(
                actor("chair", Role.UNION_CHAIR, chair.scope()),
                actor("officer", Role.OFFICER, new Scope.Region(HERE)));
        enterStrangers();
        secrets = List.of("试验1有限公司", "试验1公司工会", "陆仁甲", "保密方案", "滨海行动");
    }

    /** A measure of hard times that both sides initialled. */
    private void measured(CaseJourney journey) {
        var measures = context.getBean(Measures.class);
        var terms = new MeasureTerms(
                MeasureKind.ROTATION,
                "轮岗轮休",
                TODAY.plusMonths(1),
                TODAY.plusMonths(3),
                TODAY.plusMonths(2),
                300_000L,
                "同样轮休",
                "恢复原工时",
                20,
                false);
        var chair = journey.actor(Role.UNION_CHAIR);
        measures.propose(journey.id(), terms, chair);
        var measure = measures.of(journey.id(), chair).getFirst().id();
        measures.initial(journey.id(), measure, 1, journey.chief(Side.WORKERS));
        measures.initial(journey.id(), measure, 1, journey.chief(Side.EMPLOYER));
        things.put("measure", measure.toString());
    }

    /** Two clauses and a package, taken back before the draft. */
    private void talkedAbout(UUID caseId, Actor chair) {
        var tables = context.getBean(Tables.class);
        for (var title : List.of("保密方案", "夜班")) {
            tables.take(caseId, new TableCommand.Propose(null, "T01.4", title, null, title, null, null), chair);
        }
        var clauses = tables.look(caseId, chair).table().clauses();
        tables.take(
                caseId,
                new TableCommand.Bundle(
                        clauses.stream()
                                .map(clause -> new TableCommand.Line(clause.id(), "保密方案", 1))
                                .toList(),
                        null),
                chair);
        clauses.forEach(clause -> tables.take(caseId, new TableCommand.Withdraw(clause.id()), chair));
        things.put("clause", clauses.getFirst().id().toString());
        things.put("deal", "1");
        things.put("act", "call");
        var note = context.getBean(Caucuses.class).write(caseId, "NOTE", "保密方案", chair);
        things.put("note", ((Outcome.Done<UUID>) note).value().toString());
        met(caseId, chair);
    }

    /** A file that the employer gave. */
    private void disclosed(UUID caseId, Actor employer) {
        var file = context.getBean(Attachments.class).store("%PDF-1.7 wages".getBytes(), "保密方案.pdf", employer);
        var disclosures = context.getBean(Disclosures.class);
        disclosures.give(caseId, new NewItem(null, "保密方案", true, file.id(), null), employer);
        things.put(
                "number",
                String.valueOf(disclosures.look(caseId, employer).items().size()));
    }

    /** A meeting that is closed and waits for the chiefs. */
    private void met(UUID caseId, Actor chair) {
        var rooms = context.getBean(Rooms.class);
        var recorder = actorOf(Role.RECORDER, new Scope.Case(caseId), "周平");
        var today = context.getBean(ProductClock.class).today().toString();
        rooms.take(caseId, new RoomCommand.Convene(today, "14:00", "ON_SITE", "保密方案", null), chair);
        rooms.take(caseId, new RoomCommand.Open(), recorder);
        for (var name : List.of("赵一", "钱一")) {
            rooms.take(caseId, new RoomCommand.Join(name), recorder);
        }
        rooms.take(caseId, new RoomCommand.Close(null), recorder);
    }

    private static Actor actorOf(Role role, Scope scope, String name) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), role, scope, name);
    }

    private void addThings(Actor chair, Actor officer) throws IOException {
        var scan = context.getBean(Attachments.class).store("%PDF-1.7 a plan".getBytes(), "保密方案.pdf", chair);
        things.put("attachment", scan.id().toString());
        things.put(
                "campaign",
                context.getBean(Campaigns.class)
                        .open(new OpenCampaign("滨海总工会", "滨海行动", null, TODAY, TODAY.plusDays(15), null, "通知"), officer)
                        .toString());
        things.put("filter", savedFilter(officer).toString());
        things.put("handover", handover(officer).toString());
        var notices = context.getBean(Notices.class);
        var notice = notices.draft(
                new NoticeDraft(
                        "滨海总工会", "滨工〔2022〕1号", "保密方案", "各工会", TODAY, null, "保密方案", List.of(HERE), null, null, null),
                officer);
        things.put("notice", notices.publish(notice, false, officer).id().toString());
        var account = context.getBean(Accounts.class)
                .open(null, new NewAccount("luren", "陆仁甲", HERE))
                .account();
        things.put("account", account.toString());
        things.put(
                "capacity",
                context.getBean(Accounts.class)
                        .give(null, account, new NewCapacity(Role.OFFICER, officer.scope(), HERE, "滨海"))
                        .toString());
        things.put(
                "instructor",
                context.getBean(Accounts.class)
                        .give(
                                null,
                                account,
                                new NewCapacity(Role.INSTRUCTOR, new Scope.Assigned(new UUID(0, 0)), HERE, "滨海"))
                        .toString());
        var seat = new Scope.CaseSide(UUID.fromString(things.get("case")), Side.WORKERS);
        things.put(
                "seat",
                context.getBean(Accounts.class)
                        .give(null, account, new NewCapacity(Role.REPRESENTATIVE, seat, HERE, "滨海"))
                        .toString());
        things.put(
                "pass",
                context.getBean(JdbcClient.class)
                        .sql("select p.id from access_pass p where p.account_id = ? limit 1")
                        .param(chair.account())
                        .query(UUID.class)
                        .single()
                        .toString());
        var letter = new NewLetter(
                UUID.fromString(things.get("enterprise")),
                SupervisionLetter.Form.NOTE,
                null,
                null,
                "保密方案",
                "请办",
                TODAY.plusDays(9));
        things.put(
                "letter", context.getBean(Letters.class).issue(letter, officer).toString());
        addVisit(officer);
        addVote(chair);
        addOpinions(chair);
        things.put("risk", UUID.randomUUID().toString());
        context.getBean(JdbcClient.class)
                .sql("""
                        insert into guidance_risk (id, employer_id, kind, occurred_on, source, words, noted_by, noted_on)
                        values (cast(:id as uuid), cast(:employer as uuid), 'DISPUTE', :on, '来信', '保密方案', :by, :on)""")
                .param("id", things.get("risk"))
                .param("employer", things.get("enterprise"))
                .param("on", TODAY)
                .param("by", officer.account())
                .update();
        things.put("job", roster(officer).toString());
    }

    /** A congress that is called, its vote prepared, and somebody on its roll with an account. */
    private void addVote(Actor chair) {
        var id = UUID.fromString(things.get("case"));
        driver.on(TODAY.plusDays(6));
        driver.take("congress", id, chair, "{'body': 'CONGRESS', 'meetingOn': '2022-03-22'}", null);
        driver.on(TODAY);
        var draft = new VoteDraft(Level.DETACHED, "甲", "乙", "保密方案\t一车间\tchair\n陆仁甲\t二车间", null);
        var prepared = context.getBean(Votes.class).prepare(id, draft, chair);
        if (prepared instanceof Outcome.Done<UUID>(var vote, var ignored)) {
            things.put("vote", vote.toString());
        }
    }

    private void addOpinions(Actor chair) {
        var calls = context.getBean(Calls.class);
        var enterprise = UUID.fromString(things.get("enterprise"));
        var call = calls.get(calls.open(new CallDraft(enterprise, "征集", null, TODAY, TODAY, 99), chair), chair);
        var sayings = context.getBean(Sayings.class);
        for (int at = 0; at < 10; at++) {
            sayings.say(call, sayings.ticket(call), List.of(), "保密方案，夜班费太低" + at);
        }
        things.put("call", call.id().toString());
        things.put("words", call.code());
        things.put(
                "group",
                context.getBean(Groups.class)
                        .of(call.id(), chair)
                        .getFirst()
                        .id()
                        .toString());
    }

    private UUID savedFilter(Actor officer) {
        var id = UUID.randomUUID();
        context.getBean(JdbcClient.class)
                .sql("insert into campaign_filter (id, campaign_id, account, name, query) values (?, ?, ?, ?, ?)")
                .params(id, UUID.fromString(things.get("campaign")), officer.account(), "x", "?staff=25")
                .update();
        return id;
    }

    private UUID handover(Actor officer) {
        var id = UUID.randomUUID();
        context.getBean(JdbcClient.class)
                .sql("insert into organization_handover values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))")
                .params(id, HERE, id, "陆仁甲", officer.account(), "x", TODAY, officer.account(), "x", "保密方案", "[]")
                .update();
        return id;
    }

    private void addVisit(Actor officer) {
        var visits = context.getBean(Visits.class);
        var enterprise = UUID.fromString(things.get("enterprise"));
        var visit = visits.plan(new PlanVisit(enterprise, TODAY, "陆仁甲", List.of("看")), officer);
        var finding = new RecordVisit.Finding("保密方案", "陆仁甲", TODAY.plusDays(3));
        visits.record(
                visit,
                new RecordVisit(TODAY, List.of(RecordVisit.Seen.PROBLEM), List.of(finding), false, null, List.of()),
                officer);
        things.put("visit", visit.toString());
        var meeting = new PlanMeeting(
                "保密方案", TODAY, "14:00", "三楼", List.of("看"), List.of(enterprise), List.of(), List.of("陆仁甲"));
        var meetings = context.getBean(Meetings.class);
        things.put("meeting", meetings.plan(meeting, officer).toString());
        var open = context.getBean(Rectifications.class).open(officer);
        things.put("rectification", open.getFirst().id().toString());
    }

    private UUID roster(Actor officer) throws IOException {
        var file = Files.createTempFile("roster", ".csv");
        Files.writeString(file, "单位名称,统一社会信用代码,区域,职工人数\n保密方案公司,123,滨海新区,三\n");
        var jobs = context.getBean(RosterJobs.class);
        var job = jobs.submit("保密方案.csv", file, officer);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !jobs.get(job, officer).isOpen());
        Files.delete(file);
        return job;
    }

    /** One of every role next door, each with something of their own. */
    private void enterStrangers() throws Exception {
        var own = CaseJourney.in(driver, NEXT_DOOR, ContractKind.WAGE);
        driver.on(TODAY);
        things.put("own", own.workplace().employer().toString());
        for (var role : Role.values()) {
            var scope = switch (role) {
                case ADMINISTRATOR, OFFICER, SUPERVISOR, REVIEWER -> new Scope.Region(NEXT_DOOR);
                case UNION_CHAIR ->
                    new Scope.Union(Objects.requireNonNull(own.workplace().union()));
                case EMPLOYER, DELEGATE, WORKER ->
                    new Scope.Employer(own.workplace().employer());
                case REPRESENTATIVE -> new Scope.CaseSide(own.id(), Side.WORKERS);
                case RECORDER -> new Scope.Case(own.id());
                case INSTRUCTOR -> new Scope.Assigned(new UUID(0, 0));
            };
            strangers.put(role, enter("stranger" + role.ordinal(), role, scope, NEXT_DOOR));
        }
    }

    private Actor actor(String username, Role role, Scope scope) {
        var account = context.getBean(Accounts.class).findByUsername(username).orElseThrow();
        return new Actor(account.id(), account.capacities().getFirst().id(), role, scope, account.name());
    }

    private Person enter(String username, Role role, Scope scope, String region) throws Exception {
        var samples = context.getBean(SampleAccounts.class);
        var account = samples.open(new NewAccount(username, "外来人", region));
        context.getBean(Accounts.class).give(null, account, new NewCapacity(role, scope, region, "邻区"));
        var signedIn = mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", samples.password()))
                .andReturn();
        var cookie = Objects.requireNonNull(signedIn.getResponse().getCookie("shangliang"), "cookie of " + username);
        var body = JsonMapper.shared().writeValueAsString(Map.of("username", username, "password", samples.password()));
        var token = mvc.perform(
                        post("/api/v1/tokens").contentType("application/json").content(body))
                .andReturn();
        return new Person(
                username,
                new Cookie(cookie.getName(), cookie.getValue()),
                JsonMapper.shared()
                        .readTree(token.getResponse().getContentAsString())
                        .path("token")
                        .asString());
    }
}
