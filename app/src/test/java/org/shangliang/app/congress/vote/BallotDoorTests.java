package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.web.Busy;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.LockWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * The short way of a ballot answers as the ordinary way does: the same request with a query, which the door does not know,
 * goes the ordinary way, and status, headers and body are alike.
 */
@DatabaseTest
class BallotDoorTests {
    private static final String JSON = "application/json";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    TransactionTemplate transactions;

    private Assembled congress;

    @BeforeEach
    void openAVote() {
        congress = Assembled.in(context, 20).opened();
    }

    private static String body(String code, String attempt, String choice) {
        return "{\"code\":\"" + code + "\",\"attempt\":\"" + attempt + "\",\"choice\":\"" + choice + "\"}";
    }

    private String address() {
        return "/api/v1/votes/" + congress.vote + "/ballots";
    }

    private static MockHttpServletRequestBuilder json(String address, String body) {
        return post(address).contentType(JSON).content(body);
    }

    /** What was answered, without what is the request's own number and without how the body is measured. */
    private record Answer(boolean byTheDoor, int status, TreeMap<String, List<String>> headers, String body) {}

    private Answer send(MockHttpServletRequestBuilder sent) {
        try {
            MvcResult result = mvc.perform(sent).andReturn();
            var response = result.getResponse();
            boolean served =
                    result.getRequest().getAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE) != null;
            var headers = new TreeMap<String, List<String>>();
            response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaders(name)));
            headers.remove("Content-Length");
            assertThat(headers).doesNotContainKey("Set-Cookie");
            var body = response.getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("SL-\\d+-[0-9A-F]{8}", "SL")
                    .replaceAll("0x[0-9a-f]+", "0x");
            return new Answer(!served, response.getStatus(), headers, body);
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }

    /** Sends it to the door, then the ordinary way. */
    private Answer alike(MockHttpServletRequestBuilder toTheDoor, MockHttpServletRequestBuilder ordinary) {
        var door = send(toTheDoor);
        var other = send(ordinary.queryParam("way", "ordinary"));
        assertThat(other.byTheDoor()).isFalse();
        assertThat(door.status()).as(door.body()).isEqualTo(other.status());
        assertThat(door.headers()).as(door.body()).isEqualTo(other.headers());
        assertThat(door.body()).isEqualTo(other.body());
        return door;
    }

    private void taken(int status, String said, String body) {
        var answer = alike(json(address(), body), json(address(), body));
        assertThat(answer.byTheDoor()).as(body).isTrue();
        assertThat(answer.status()).as(body).isEqualTo(status);
        assertThat(answer.body()).as(body).contains(said);
        assertThat(answer.headers()).containsKeys("Content-Security-Policy", "Cache-Control", "X-Frame-Options");
    }

    private void passedOn(int status, String body) {
        var answer = alike(json(address(), body), json(address(), body));
        assertThat(answer.byTheDoor()).as(body).isFalse();
        assertThat(answer.status()).as(body).isEqualTo(status);
    }

    private String code(int number) {
        return congress.codes.get(number);
    }

    @Test
    void givesTheSameReceiptForTheSameAttemptOnEitherWay() {
        var first = body(code(1), congress.attempt(), "FOR");
        taken(201, "words", first);
        taken(201, "words", first);
        var second = body(code(2).toLowerCase(Locale.ROOT).replace(" ", ""), congress.attempt(), "ABSTAIN");
        var ordinary = send(json(address(), second).queryParam("way", "ordinary"));
        var door = send(json(address(), second.replace("ABSTAIN", "\\u0041BSTAIN")));
        assertThat(List.of(ordinary.byTheDoor(), door.byTheDoor())).containsExactly(false, true);
        assertThat(door.body()).isEqualTo(ordinary.body());
        assertThat(congress.close().onScreen()).isEqualTo(2);
    }

    @Test
    void saysTheSameAboutEveryBallotThatIsNotTaken() {
        var attempt = congress.attempt();
        taken(201, "digits", body(code(1), attempt, "FOR"));
        taken(400, "已经", body(code(1), attempt, "AGAINST"));
        taken(400, "已经", body(code(1), congress.attempt(), "FOR"));
        congress.paper(2, 2);
        taken(400, "纸质", body(code(2), congress.attempt(), "FOR"));
        taken(400, "表决码不对", body("0000 0000 0000", congress.attempt(), "FOR"));
        taken(400, "code", body("12", congress.attempt(), "FOR"));
        taken(400, "choice", body(code(3), congress.attempt(), "YES"));
        taken(400, "attempt", body(code(3), "x", "FOR"));
        congress.count(new PaperCount(1, 0, 0, 0));
        congress.close();
        taken(400, "choice", body(code(3), congress.attempt(), "FOR"));
        taken(400, "choice", body(code(1), attempt, "FOR"));
        congress.vote = UUID.randomUUID();
        taken(404, "not-found", body("0000 0000 0000", attempt, "FOR"));
    }

    @Test
    void saysTheSameWhereTheVoteIsOfAnotherKind() {
        congress = Assembled.in(context, 12);
        taken(400, "choice", body(code(1), congress.attempt(), "FOR"));
        congress = Assembled.blind(context, 12).openedWithSampleKey();
        taken(400, "choice", body(code(1), congress.attempt(), "FOR"));
        congress = Assembled.byItem(context, 12, Level.DETACHED, "工资增长", "夜班津贴").opened();
        taken(400, "choice", body(code(1), congress.attempt(), "FOR"));
    }

    @Test
    void leavesToTheOrdinaryWayWhateverItDoesNotKnow() {
        var attempt = congress.attempt();
        var whole = body(code(1), attempt, "FOR");
        for (var body : List.of(
                "{",
                "[]",
                "null",
                "\"FOR\"",
                whole.replace(",\"choice\":\"FOR\"", ""),
                "not json",
                whole + "{}",
                whole + "x",
                whole.replace("}", ",\"more\":\"x\"}"),
                whole.replace("\"FOR\"", "null"),
                whole.replace("\"FOR\"", "{}"),
                whole.replace("FOR", " "),
                whole.replace("\"code\"", "\"Code\""),
                body("x".repeat(1_100), attempt, "FOR"))) {
            passedOn(400, body);
        }
        assertThat(congress.close().onScreen()).as("none of it was a ballot").isZero();
    }

    @Test
    void leavesOtherRequestsToTheOrdinaryWay() {
        var whole = body(code(1), congress.attempt(), "FOR");
        var answers = new ArrayList<Answer>();
        for (var type :
                List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "application/*")) {
            answers.add(alike(
                    post(address()).contentType(type).content(whole),
                    post(address()).contentType(type).content(whole)));
        }
        for (var method : List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.DELETE)) {
            answers.add(alike(
                    request(method, address()).contentType(JSON).content(whole),
                    request(method, address()).contentType(JSON).content(whole)));
        }
        answers.add(alike(json(address() + "/", whole), json(address() + "/", whole)));
        answers.add(alike(post(address()).contentType(JSON), post(address()).contentType(JSON)));
        answers.add(alike(
                json(address(), whole.replace("FOR", "YES")).accept("text/html"),
                json(address(), whole.replace("FOR", "YES")).accept("text/html")));
        assertThat(answers)
                .noneMatch(Answer::byTheDoor)
                .extracting(Answer::status)
                .containsExactly(415, 415, 415, 415, 405, 405, 405, 404, 400, 400);
        assertThat(congress.close().onScreen()).as("none of it was a ballot").isZero();
    }

    @Test
    void heedsNoCookieNoTokenAndNoOriginAndTellsSecureBrowsersToStaySecure() {
        var whole = body(code(1), congress.attempt(), "FOR");
        var plain = alike(json(address(), whole), json(address(), whole));
        var adorned = alike(adorned(whole), adorned(whole));
        assertThat(adorned.byTheDoor()).isTrue();
        assertThat(adorned.body()).isEqualTo(plain.body());
        var secure = alike(
                json(address(), whole).secure(true), json(address(), whole).secure(true));
        assertThat(secure.byTheDoor()).isTrue();
        assertThat(secure.headers()).containsKey("Strict-Transport-Security");
    }

    private MockHttpServletRequestBuilder adorned(String body) {
        return post(address())
                .contentType("application/json; charset=UTF-8")
                .content(body)
                .accept("*/*")
                .header("Cookie", "pass=x")
                .header("Authorization", "Bearer x")
                .header("Origin", "https://elsewhere.example");
    }

    @Test
    void asksToComeAgainWhenTheQueueIsFullAndTakesTheBallotAfterwards() {
        var queue = context.getBean(BallotQueue.class);
        var whole = body(code(1), congress.attempt(), "FOR");
        var waiting = new ArrayList<CompletableFuture<Verdict>>();
        transactions.executeWithoutResult(status -> {
            context.getBean(VoteStore.class).lock(congress.vote);
            fill(queue, waiting);
            taken(503, "busy", whole);
            assertThat(send(json(address(), whole)).headers()).containsKey("Retry-After");
        });
        assertThat(waiting.stream().map(CompletableFuture::join))
                .containsOnlyOnce(Verdict.CAST)
                .contains(Verdict.UNKNOWN);
        taken(201, "words", whole);
        assertThat(congress.close().onScreen()).isEqualTo(2);
    }

    /** With ballots of strangers behind one of a voter: while the committer waits with it, nobody leaves the queue. */
    private void fill(BallotQueue queue, List<CompletableFuture<Verdict>> waiting) {
        var salt = context.getBean(VoteStore.class)
                .secrets(congress.vote)
                .orElseThrow()
                .salt();
        var voter = VoteCode.read(code(2)).orElseThrow().digest(salt);
        waiting.add(queue.submit(new CastBallot(congress.vote, voter, VoteVault.chance(16), Mark.FOR)));
        LockWait.begun(context);
        try {
            while (true) {
                waiting.add(queue.submit(stranger()));
            }
        } catch (Busy full) {
            assertThat(waiting).hasSizeGreaterThan(1_000);
        }
    }

    private CastBallot stranger() {
        var nobody = VoteVault.chance(16);
        return new CastBallot(congress.vote, nobody, nobody, Mark.FOR);
    }
}
