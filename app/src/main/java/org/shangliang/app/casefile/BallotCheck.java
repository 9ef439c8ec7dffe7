package org.shangliang.app.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the bulletins in a case file with what the docket entered at closing (票箱公示核对); page.js holds the same rule. */
final class BallotCheck {
    private static final String FOLDER = "ballots/";
    private static final String BLIND = "BLIND";
    private static final String DIGEST = "[0-9a-f]{64}";

    private final List<JsonNode> entries;

    private BallotCheck(List<JsonNode> entries) {
        this.entries = entries;
    }

    /** The bulletins that do not fit the docket. */
    static List<Fault> faults(Map<String, byte[]> files, List<String> docket, JsonMapper json) {
        var check = new BallotCheck(docket.stream().map(json::readTree).toList());
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(FOLDER))
                .filter(file -> !check.fits(json.readTree(new String(file.getValue(), StandardCharsets.UTF_8))))
                .map(file -> new Fault(file.getKey(), "ballots"))
                .toList();
    }

    private boolean fits(JsonNode vote) {
        return entry("vote.closed", vote).filter(closing -> fits(vote, closing)).isPresent();
    }

    private boolean fits(JsonNode vote, JsonNode closing) {
        var noted = strings(closing.path("digests"));
        var facts = closing.path("facts");
        int given = Integer.parseInt(facts.path("screen").asString());
        var boxes = boxes(vote);
        int cast = boxes.getFirst().size();
        boolean held = isBlind(vote) ? cast <= given : cast == given;
        return held
                && noted.contains(vote.path("digest").asString())
                && noted.contains(vote.path("textDigest").asString())
                && boxes.stream().allMatch(ballots -> ballots.size() == cast && isInOrder(ballots))
                && counted(vote, facts)
                && countedByItem(vote.path("items"), facts);
    }

    /** The ballots of the one box, or of the box of each item, which all hold as many. */
    private static List<List<String>> boxes(JsonNode vote) {
        var boxes = new ArrayList<List<String>>();
        vote.path("items").forEach(item -> boxes.add(strings(item.path("digests"))));
        return boxes.isEmpty() ? List.of(strings(vote.path("digests"))) : boxes;
    }

    private static boolean isInOrder(List<String> ballots) {
        return ballots.equals(ballots.stream().sorted().toList())
                && new HashSet<>(ballots).size() == ballots.size()
                && ballots.stream().allMatch(one -> one.matches(DIGEST));
    }

    private static boolean countedByItem(JsonNode items, JsonNode facts) {
        boolean all = true;
        for (var item : items) {
            var count = item.path("count");
            var told = Stream.of("inFavour", "against", "abstain", "invalid")
                    .map(part -> count.path(part).asString(""))
                    .collect(Collectors.joining(" "));
            var noted = facts.path("item" + item.path("number").asString("")).asString("");
            all &= !count.isObject() || told.equals(noted);
        }
        return all;
    }

    /** Whoever drew a blind token need not have cast it, so that fewer ballots than tokens are lawful. */
    private boolean isBlind(JsonNode vote) {
        return entry("vote.opened", vote)
                .filter(opening ->
                        opening.path("facts").path("level").asString("").equals(BLIND))
                .isPresent();
    }

    private static boolean counted(JsonNode vote, JsonNode facts) {
        var count = vote.path("count");
        if (!count.isObject()) {
            return true;
        }
        int sum = count.path("inFavour").asInt()
                + count.path("against").asInt()
                + count.path("abstain").asInt()
                + count.path("invalid").asInt();
        return count.path("inFavour").asString().equals(facts.path("for").asString())
                && count.path("against").asString().equals(facts.path("against").asString())
                && sum <= vote.path("present").asInt();
    }

    private Optional<JsonNode> entry(String kind, JsonNode vote) {
        var id = vote.path("vote").asString("");
        return entries.stream()
                .filter(one -> one.path("kind").asString("").equals(kind))
                .filter(one -> one.path("facts").path("vote").asString("").equals(id))
                .findFirst();
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(one -> strings.add(one.asString()));
        return strings;
    }
}
