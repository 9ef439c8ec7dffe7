package org.shangliang.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A case that goes to the vote of an assembly in one day, by the API of its two sides. */
final class VotingCase {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> SIGNED = Set.of("recorder", "meetings", "draft");
    private static final String TEAM = """
            {'members': [{'name': '%1$s一', 'gender': 'M', 'chief': true}, {'name': '%1$s二', 'gender': 'F'},
             {'name': '%1$s三', 'gender': 'M'}]}""";

    private final Api union;
    private final Api employer;
    private final String id;

    private VotingCase(Api union, Api employer, String id) {
        this.union = union;
        this.employer = employer;
        this.id = id;
    }

    /** Opened today by the demo's union with its employer. */
    static VotingCase opened(RunningProgram program) throws IOException {
        var union = Api.as("gonghui", program);
        var enterprise = union.get("/api/v1/enterprises?limit=1").body().get("items");
        var opening =
                Map.of("enterprise", enterprise.get(0).get("id").asString(), "kind", "WOMEN", "initiator", "WORKERS");
        var opened = done(union.post("/api/v1/consultations", opening));
        return new VotingCase(union, Api.as("qiye", program), opened.get("id").asString());
    }

    /** Everything up to the call of an assembly of so many. */
    VotingCase called(int entitled) throws IOException {
        step(union, "agenda", "{'items': [{'heading': 'T04.2', 'title': '粉尘检测'}]}");
        step(union, "representatives", TEAM.formatted("赵"));
        step(union, "offer", "{'meetingOn': '2022-03-16', 'place': '会议室', 'channel': 'ONLINE'}");
        step(employer, "offer/receipt", "{'receivedBy': '办公室'}");
        step(employer, "reply", "{'answer': 'ACCEPT'}");
        step(employer, "representatives", TEAM.formatted("钱"));
        step(union, "recorder", "{'name': '周平', 'agreedByBoth': true}");
        step(union, "meetings", """
                {'place': '会议室', 'chairedBy': 'WORKERS', 'workersPresent': 3, 'employerPresent': 3, 'items': [
                 {'item': 1, 'result': 'AGREED', 'text': '每季度检测一次'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        step(union, "draft", """
                {'termFrom': '2022-04-01', 'termTo': '2023-03-31', 'clauses': [
                 {'heading': 'T04.2', 'text': '粉尘每季度检测一次，结果公布。'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        step(union, "congress", "{'body': 'ASSEMBLY', 'meetingOn': '2022-03-16', 'entitled': " + entitled + "}");
        return this;
    }

    /** A vote on screens that was opened: its id, the codes of the voters in order, and the first teller's. */
    Opened vote(int entitled) throws IOException {
        var people = IntStream.rangeClosed(1, entitled)
                .mapToObj(number -> Map.of("name", "职工" + number))
                .toList();
        var draft = Map.of("level", "DETACHED", "firstTeller", "计票人", "secondTeller", "监票人", "roll", people);
        var vote = done(union.post("/api/v1/consultations/" + id + "/votes", draft))
                .get("id")
                .asString();
        var desk = "/api/v1/congress-votes/" + vote;
        var slips = done(union.post(desk + "/codes", Map.of("tellers", true)));
        done(union.post(desk + "/opening", Map.of()));
        var codes = slips.get("voters")
                .valueStream()
                .map(slip -> slip.get("code").asString())
                .toList();
        return new Opened(vote, codes, slips.get("firstTeller").asString());
    }

    /** A vote under way. */
    record Opened(String id, List<String> codes, String teller) {}

    /** What one person records for both sides comes with a scan of the signed paper. */
    private void step(Api who, String step, String body) throws IOException {
        var input = (ObjectNode) JSON.readTree(body.replace('\'', '"'));
        if (SIGNED.contains(step)) {
            var scan = "%PDF-1.7 signed".getBytes(StandardCharsets.UTF_8);
            input.putArray("attachments").add(who.upload("/api/v1/attachments", "signed.pdf", scan));
        }
        done(who.post("/api/v1/consultations/" + id + "/" + step, input));
    }

    /** The answer to something that must succeed. */
    static JsonNode done(Api.Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError(answer.toString());
        }
        return answer.body();
    }

    /** The union's chair at a program that was started again. */
    Api chairAt(RunningProgram program) {
        return union.at(program);
    }
}
