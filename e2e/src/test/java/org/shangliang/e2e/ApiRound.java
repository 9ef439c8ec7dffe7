package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shangliang.e2e.Api.Answer;
import tools.jackson.databind.JsonNode;

/** One case in the API, with the two sides and the reviewer who carry it on. */
final class ApiRound {
    private static final String CASES = "/api/v1/consultations";
    private static final String CASE = CASES + "/{id}";

    /** What one person records for both sides comes with a scan of the signed paper. */
    private static final Set<String> SIGNED = Set.of("recorder", "meetings", "draft");

    private final DescribedApi api;
    private final Api union;
    private final Api employer;
    private final Api reviewer;
    private final Api administrator;
    private LocalDate today = LocalDate.of(2022, 3, 16);
    private String id = "";

    ApiRound(RunningProgram program) throws IOException {
        api = DescribedApi.of(program);
        union = Api.as("gonghui", program);
        employer = Api.as("qiye", program);
        reviewer = Api.as("renshe", program);
        administrator = Api.as("guanli", program);
    }

    Api union() {
        return union;
    }

    Api employer() {
        return employer;
    }

    Api reviewer() {
        return reviewer;
    }

    String id() {
        return id;
    }

    void opens(Map<String, ?> body) throws IOException {
        var answer = api.post(union, CASES, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        id = answer.body().required("id").asString();
    }

    /** Takes a step that the case itself offers this person, on the docket as it was just seen. */
    void takes(Api who, String step, Map<String, ?> body) throws IOException {
        var seen = see(who).body();
        assertThat(seen.required("next"))
                .as("%s is offered: %s", step, seen)
                .anyMatch(next -> next.required("command").asString().equals(step)
                        && next.required("permitted").asBoolean());
        var length = length();
        var answer = post(who, step, "\"" + length + "\"", SIGNED.contains(step) ? scanned(who, body) : body);
        assertThat(answer.status()).as(step + ": " + answer).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(String.valueOf(length + 1));
    }

    private static Map<String, Object> scanned(Api who, Map<String, ?> body) throws IOException {
        var scan = "%PDF-1.7 signed".getBytes(StandardCharsets.UTF_8);
        var whole = new HashMap<String, Object>(body);
        whole.put("attachments", List.of(who.upload("/api/v1/attachments", "signed.pdf", scan)));
        return whole;
    }

    /** Tries a step that is refused in Chinese with its articles and a cure, and changes nothing. */
    void isRefused(Api who, String step, Map<String, ?> body, String code, String... instruments) throws IOException {
        var before = see(union).body();
        var answer = post(who, step, "", body);
        assertThat(answer.status()).as(step + ": " + answer).isEqualTo(422);
        assertThat(answer.body().required("type").asString()).isEqualTo("/problems/refused");
        var ground = ground(answer, code);
        assertThat(ground.required("message").asString()).matches(".*\\p{IsHan}.*");
        assertThat(ground.required("cure").asString()).matches(".*\\p{IsHan}.*");
        var cited = new ArrayList<String>();
        ground.required("basis")
                .forEach(basis -> cited.add(basis.required("instrument").asString()));
        assertThat(cited).contains(instruments);
        assertThat(ground.required("basis").get(0).required("article").asString())
                .isNotBlank();
        assertThat(see(union).body()).as("nothing changed").isEqualTo(before);
    }

    private static JsonNode ground(Answer answer, String code) {
        var grounds = new ArrayList<JsonNode>();
        answer.body().required("grounds").forEach(grounds::add);
        return grounds.stream()
                .filter(ground -> ground.required("code").asString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " among " + grounds));
    }

    Answer post(Api who, String step, String ifMatch, Map<String, ?> body) throws IOException {
        return api.post(who, CASE + "/" + step, id, ifMatch, body);
    }

    Answer see(Api who) throws IOException {
        return api.get(who, CASE, id);
    }

    Answer docket(Api who) throws IOException {
        return api.get(who, CASE + "/docket", id);
    }

    long length() throws IOException {
        return see(union).body().required("docket").required("length").asLong();
    }

    String stage() throws IOException {
        return see(union).body().required("stage").asString();
    }

    /** What the union chair is shown. */
    JsonNode list(String path, String parameter, String value) throws IOException {
        var answer = api.list(union, path, parameter, value);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    Api.File download(String path, String paper) throws IOException {
        var file = api.download(union, path, paper);
        assertThat(file.status()).as(path).isEqualTo(200);
        return file;
    }

    /** Lets the demo's days pass, one by one. */
    void reaches(String day) throws IOException {
        var days = ChronoUnit.DAYS.between(today, LocalDate.parse(day));
        var answer = api.post(administrator, "/api/v1/demo/advance", Map.of("days", days));
        assertThat(answer.body().path("today").asString()).isEqualTo(day);
        today = LocalDate.parse(day);
    }

    static Map<String, Object> day(String occurredOn, Map<String, ?> body) {
        var dated = new HashMap<String, Object>(body);
        dated.put("occurredOn", occurredOn);
        return dated;
    }

    /** A side of three with a woman, the first of them chief. */
    static Map<String, Object> team(String chief, String second, String third) {
        return Map.of(
                "members",
                List.of(
                        Map.of("name", chief, "gender", "M", "chief", true),
                        Map.of("name", second, "gender", "F"),
                        Map.of("name", third, "gender", "M")));
    }
}
