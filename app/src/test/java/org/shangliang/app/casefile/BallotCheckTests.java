package org.shangliang.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A bulletin holds as many ballots as were cast; with blind tokens that may be fewer than were given, never more. */
class BallotCheckTests {
    private static final String FILE = "ballots/vote.json";
    private static final String FORM = """
            {"vote":"v","digests":[%s],"digest":"tally","textDigest":"text","present":9,\
            "count":{"inFavour":5,"against":1,"abstain":0,"invalid":0}}""";
    private static final String OPENED = """
            {"kind":"vote.opened","facts":{"vote":"v","level":"%s"},"digests":[]}""";
    private static final String CLOSED = """
            {"kind":"vote.closed","facts":{"vote":"v","screen":"6","for":"%s","against":"1"},"digests":["tally","text"]}""";

    @ParameterizedTest(name = "{0}: {1} ballots, {2} in favour entered")
    @CsvSource({
        "DETACHED, 6, 5, true",
        "DETACHED, 5, 5, false",
        "DETACHED, 7, 5, false",
        "BLIND, 6, 5, true",
        "BLIND, 5, 5, true",
        "BLIND, 7, 5, false",
        "BLIND, 6, 4, false"
    })
    void comparesBallotsWithTheClosing(String level, int ballots, String inFavour, boolean whole) {
        var files = Map.of(FILE, FORM.formatted(digests(ballots)).getBytes(StandardCharsets.UTF_8));
        var docket = List.of(OPENED.formatted(level), CLOSED.formatted(inFavour));
        var faults = BallotCheck.faults(files, docket, JsonMapper.shared());
        assertThat(faults).isEqualTo(whole ? List.of() : List.of(new Fault(FILE, "ballots")));
    }

    @ParameterizedTest(name = "item by item: {0} and {1} ballots, {2} entered for the second item")
    @CsvSource({"6, 6, 5 1 0 0, true", "6, 5, 5 1 0 0, false", "5, 5, 5 1 0 0, false", "6, 6, 6 0 0 0, false"})
    void comparesTheBoxOfEachItem(int first, int second, String entered, boolean whole) {
        var count = ",\"count\":{\"inFavour\":5,\"against\":1,\"abstain\":0,\"invalid\":0}}";
        var items = "{\"number\":1,\"digests\":[" + digests(first) + "]" + count + ",{\"number\":2,\"digests\":["
                + digests(second) + "]" + count;
        var sheet = FORM.formatted("").replaceFirst("}$", ",\"items\":[" + items + "]}");
        var closed = CLOSED.formatted(5)
                .replace("\"against\"", "\"item1\":\"5 1 0 0\",\"item2\":\"" + entered + "\",\"against\"");
        var faults = BallotCheck.faults(
                Map.of(FILE, sheet.getBytes(StandardCharsets.UTF_8)),
                List.of(OPENED.formatted("DETACHED"), closed),
                JsonMapper.shared());
        assertThat(faults).isEqualTo(whole ? List.of() : List.of(new Fault(FILE, "ballots")));
    }

    private static String digests(int ballots) {
        return IntStream.range(0, ballots).mapToObj("\"%064x\""::formatted).collect(Collectors.joining(","));
    }
}
