package org.shangliang.app.consultation.caucus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.balance.Balances;
import org.shangliang.app.consultation.balance.MarkLine;
import org.shangliang.app.consultation.balance.ScaleLine;
import org.shangliang.app.consultation.redraft.Redrafts;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.Documents;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.opinion.CallDraft;
import org.shangliang.app.opinion.Calls;
import org.shangliang.app.opinion.Groups;
import org.shangliang.app.opinion.Sayings;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.ReadableText;
import org.shangliang.app.testing.WordFiles;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An opponent with every other account there is walks every address of the program and finds nothing private. */
@DatabaseTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class OpponentTests {
    private static final String SECRET = "底线五点六不可外传";
    private static final String REDRAFT = "悄悄改成五点九";
    private static final String OPINION = "三号车间夜里冷得发抖";

    /** What one side, or the workers, keep for themselves, as it would read if it got out. */
    private static final Map<String, String> SECRETS = Map.of(
            "caucus note", SECRET,
            "undecided redraft", REDRAFT,
            "raw opinion", OPINION,
            "balance marks", "\"rank\":1,\"best\":9,\"limit\":3",
            "balance marks in their form", "name=\"marks[0].best\" value=\"9.5\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Caucuses caucuses;

    @Autowired
    JdbcClient jdbc;

    private CaseJourney journey;
    private Actor chief;
    private UUID note;
    private UUID call;
    private UUID group;
    private String path;

    @BeforeEach
    void theWorkersPrepare() throws IOException {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        chief = journey.representative(Side.WORKERS, "赵一");
        for (var kind : CaucusNote.Kind.values()) {
            note = ((Outcome.Done<UUID>) caucuses.write(journey.id(), kind.name(), SECRET + kind, chief)).value();
        }
        path = "/cases/" + journey.id() + "/caucus";
        theWorkersMarkOnScales();
        theWorkersChangeAClauseInWord();
        aWorkerSpeaks();
    }

    private void theWorkersMarkOnScales() {
        var balances = context.getBean(Balances.class);
        var half = new BigDecimal("0.5");
        var scale = new ScaleLine("工资增长", "%", new BigDecimal(5), new BigDecimal(10), half, new BigDecimal(6));
        balances.scale(journey.id(), List.of(scale), chief);
        var mark = new MarkLine(1, new BigDecimal("9.5"), new BigDecimal("6.5"));
        assertThat(balances.mark(journey.id(), List.of(mark), chief)).isInstanceOf(Outcome.Done.class);
    }

    private void theWorkersChangeAClauseInWord() throws IOException {
        var propose = new Propose(null, "T01.4", "工资增长", null, "工资增长百分之五。", null, null);
        CaseJourney.done(context.getBean(Tables.class).take(journey.id(), propose, chief));
        var redrafts = context.getBean(Redrafts.class);
        var sheet = context.getBean(Documents.class).docx(redrafts.sheet(journey.id(), chief));
        var changed = WordFiles.edited(sheet, xml -> xml.replace("工资增长百分之五", REDRAFT));
        assertThat(redrafts.bring(journey.id(), changed, "稿.docx", chief)).isInstanceOf(Outcome.Done.class);
    }

    private void aWorkerSpeaks() {
        var chair = journey.actor(Role.UNION_CHAIR);
        var today = context.getBean(ProductClock.class).today();
        var draft = new CallDraft(journey.workplace().employer(), "您最想谈什么", "", today, today.plusDays(7), 200);
        var calls = context.getBean(Calls.class);
        var sayings = context.getBean(Sayings.class);
        call = calls.open(draft, chair);
        var open = calls.get(call, chair);
        for (var words : List.of(OPINION, "食堂菜太贵", "年假休不了", "夜班费太低", "社保断了")) {
            sayings.say(open, sayings.ticket(open), List.of(), words);
        }
        CaseDriver.in(context).dawn(today.plusDays(1));
        group = context.getBean(Groups.class).of(call, chair).stream()
                .filter(one -> originals(one.id(), chair).contains(OPINION))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String originals(UUID id, Actor actor) {
        try {
            return text(ask(get("/api/v1/opinion-groups/" + id + "/originals"), actor));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void findsNothingOnAnyPageNorInAnyAnswerNorInTheLog(CapturedOutput log) throws Exception {
        var addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(60).anyMatch(one -> one.endsWith("/caucus"));
        var leaks = new ArrayList<String>();
        int read = 0;
        for (var opponent : opponents()) {
            for (var address : addresses) {
                var answer = ask(get(address), opponent);
                read += answer.getStatus() == 200 ? 1 : 0;
                var text = text(answer);
                SECRETS.forEach((what, secret) -> {
                    if (text.contains(secret)) {
                        leaks.add(what + ": " + opponent.role() + " " + address);
                    }
                });
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(read).as("the opponents did see what is theirs to see").isGreaterThan(100);
        assertThat(log.getAll()).doesNotContain(SECRET, REDRAFT, OPINION);
    }

    /** Otherwise nothing would be found by looking for it. */
    @Test
    void whoeverItBelongsToFindsAllOfItInItsPlaceAndInEveryWrapping() throws Exception {
        var id = journey.id();
        assertThat(text(ask(get(path), chief))).contains(SECRET);
        assertThat(text(ask(get("/api/v1/consultations/" + id + "/wording/revisions"), chief)))
                .contains(REDRAFT);
        assertThat(text(ask(get("/api/v1/consultations/" + id + "/balance"), chief)))
                .contains(SECRETS.get("balance marks"));
        assertThat(text(ask(get("/cases/" + id + "/balance"), chief)))
                .contains(SECRETS.get("balance marks in their form"));
        assertThat(originals(group, journey.actor(Role.UNION_CHAIR))).contains(OPINION);
        var boss = journey.actor(Role.EMPLOYER);
        assertThat(text(ask(get("/cases/" + id + "/wording/sheet.docx"), boss))).contains("工资增长百分之五");
        assertThat(text(ask(get("/papers/" + paper() + ".pdf"), boss))).contains("试验");
        assertThat(text(ask(get("/papers/" + paper() + ".docx"), boss))).contains("试验");
        assertThat(text(ask(get("/cases/" + id + "/casefile.zip"), boss))).contains("工资增长");
    }

    private UUID paper() {
        return context.getBean(StoredDocuments.class)
                .of(journey.id())
                .getFirst()
                .id();
    }

    @Test
    void cannotWriteNorTakeOutAnythingOfTheOtherSide() throws Exception {
        var boss = journey.representative(Side.EMPLOYER, "钱一");
        var api = "/api/v1/consultations/" + journey.id() + "/caucus";
        assertThat(ask(post(path + "/notes/" + note + "/removal"), boss).getStatus())
                .isEqualTo(404);
        assertThat(ask(delete(api + "/notes/" + note), boss).getStatus()).isEqualTo(404);
        for (var outside : List.of(journey.actor(Role.OFFICER), recorder())) {
            var body = post(api + "/notes")
                    .contentType("application/json")
                    .content("{\"kind\": \"NOTE\", \"words\": \"x\"}");
            assertThat(ask(body, outside).getStatus()).isEqualTo(404);
        }
        assertThat(caucuses.look(journey.id(), chief).notes()).hasSize(CaucusNote.Kind.values().length);
    }

    @Test
    void findsNoTraceInTheDocketNorInTheCaseItself() {
        var docket = journey.docket().toString();
        assertThat(docket).doesNotContain(SECRET, "caucus");
        for (var table : List.of(
                "consultation_case", "consultation_table", "document_paper", "audit_entry", "consultation_caucus")) {
            assertThat(jdbc.sql("select count(*) from " + table + " t where t::text like :secret")
                            .param("secret", "%" + SECRET + "%")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void theOwnSideWritesReadsAndTakesOutByPageAndApi() throws Exception {
        var chair = journey.actor(Role.UNION_CHAIR);
        var wrong = ask(post(path + "/notes").param("kind", "LIMIT"), chair);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(text(wrong)).select(".msg")).hasSize(1);
        assertThat(ask(post(path + "/notes").param("kind", "LIMIT").param("words", "再退一步"), chair)
                        .getStatus())
                .isEqualTo(303);
        var api = "/api/v1/consultations/" + journey.id() + "/caucus";
        assertThat(text(ask(get(api), chief))).contains("再退一步", "LIMIT");
        assertThat(ask(delete(api + "/notes/" + note), chief).getStatus()).isEqualTo(204);
        assertThat(text(ask(get(api), journey.representative(Side.EMPLOYER, "钱一"))))
                .isEqualTo("[]");
    }

    /** Every address there is to read, about this case, its employer, and this very note. */
    private List<String> addresses() {
        var found = new TreeSet<String>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().stream()
                        .filter(route -> route.getMethodsCondition()
                                .getMethods()
                                .toString()
                                .contains("GET"))
                        .forEach(route -> found.addAll(route.getPatternValues())));
        return found.stream()
                .filter(address -> !address.endsWith("/events"))
                .map(address -> address.replace("{note}", note.toString())
                        .replace("{*step}", "agenda")
                        .replace("{id}", subject(address).toString())
                        .replaceAll("\\{[^}]+}", note.toString()))
                .map(address -> address + "?q=" + SECRET + "&case=" + journey.id())
                .map(address -> address.endsWith("/caucus?q=" + SECRET + "&case=" + journey.id())
                        ? address.substring(0, address.indexOf('?'))
                        : address)
                .toList();
    }

    /** What an address is about: a group or a call of opinions, a paper, an enterprise, else the case. */
    private UUID subject(String address) {
        if (address.contains("opinion")) {
            return address.contains("/groups/{id}") || address.contains("opinion-groups") ? group : call;
        }
        if (address.contains("/papers/")) {
            return paper();
        }
        return address.contains("enterprises") ? journey.workplace().employer() : journey.id();
    }

    private List<Actor> opponents() {
        var employer = new Scope.Employer(journey.workplace().employer());
        return List.of(
                journey.actor(Role.EMPLOYER),
                journey.representative(Side.EMPLOYER, "钱一"),
                recorder(),
                journey.actor(Role.ADMINISTRATOR),
                journey.actor(Role.OFFICER),
                journey.actor(Role.SUPERVISOR),
                journey.actor(Role.REVIEWER),
                SignedInAs.anActor(Role.DELEGATE, employer),
                SignedInAs.anActor(Role.WORKER, employer));
    }

    private Actor recorder() {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.RECORDER, new Scope.Case(journey.id()), "周平");
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request, Actor actor)
            throws Exception {
        return mvc.perform(request.with(SignedInAs.actor(actor)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** Without the question itself, which a page of a search shows again. */
    private static String text(MockHttpServletResponse answer) throws IOException {
        return ReadableText.of(answer.getContentAsByteArray()).replace("value=\"" + SECRET + "\"", "");
    }
}
