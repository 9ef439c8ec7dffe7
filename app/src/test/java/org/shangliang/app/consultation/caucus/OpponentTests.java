package org.shangliang.app.consultation.caucus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
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
    private String path;

    @BeforeEach
    void theWorkersPrepare() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        chief = journey.representative(Side.WORKERS, "赵一");
        for (var kind : CaucusNote.Kind.values()) {
            note = caucuses.write(journey.id(), kind.name(), SECRET + kind, chief);
        }
        path = "/cases/" + journey.id() + "/caucus";
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
                if (text(answer).contains(SECRET)) {
                    leaks.add(opponent.role() + " " + address);
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(read).as("the opponents did see what is theirs to see").isGreaterThan(100);
        assertThat(log.getAll()).doesNotContain(SECRET);
        assertThat(text(ask(get(path), chief))).contains(SECRET);
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
                        .replace(
                                "{id}",
                                address.contains("enterprises")
                                        ? journey.workplace().employer().toString()
                                        : journey.id().toString())
                        .replaceAll("\\{[^}]+}", note.toString()))
                .map(address -> address + "?q=" + SECRET + "&case=" + journey.id())
                .map(address -> address.endsWith("/caucus?q=" + SECRET + "&case=" + journey.id())
                        ? address.substring(0, address.indexOf('?'))
                        : address)
                .toList();
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
    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
                .replace("value=\"" + SECRET + "\"", "");
    }
}
