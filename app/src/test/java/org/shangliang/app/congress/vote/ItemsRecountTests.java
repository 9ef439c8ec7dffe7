package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shangliang.app.congress.blind.Blinding;
import org.shangliang.app.congress.blind.SigningKey;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.congress.vote.BallotExport.Ballot;
import org.shangliang.app.congress.vote.BallotExport.Parts;
import org.shangliang.app.congress.vote.BallotExport.Roll;
import org.shangliang.app.congress.vote.BallotExport.Rule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A thousand elections item by item, half of them tampered with, counted again by both programs, which must agree. */
class ItemsRecountTests {
    private static final int ELECTIONS = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<SigningKey> KEYS = List.of(SigningKey.fresh(), SigningKey.fresh());
    private static final List<List<Token>> TOKENS = KEYS.stream()
            .map(key -> IntStream.range(0, 6).mapToObj(any -> token(key)).toList())
            .toList();

    private static final List<BiConsumer<ObjectNode, Random>> TAMPERINGS = List.of(
            (vote, random) -> vote.put("format", "shangliang-vote-1"),
            (vote, random) -> vote.put("vote", UUID.randomUUID().toString()),
            (vote, random) -> vote.put("digest", RecountTests.hex(random)),
            (vote, random) -> vote.put("docketHead", "elsewhere"),
            (vote, random) -> vote.put("outcome", "CONTESTED".equals(text(vote)) ? "ADOPTED" : "CONTESTED"),
            (vote, random) -> items(vote).remove(random.nextInt(items(vote).size())),
            (vote, random) -> items(vote).add(items(vote).get(0).deepCopy()),
            (vote, random) -> item(vote, 1).put("title", "another"),
            (vote, random) ->
                    item(vote, 1).put("title", item(vote, 0).get("title").asString()),
            (vote, random) -> item(vote, 0).put("number", 2),
            ItemsRecountTests::exchange,
            (vote, random) -> box(vote, random).put("textDigest", "another"),
            (vote, random) -> part(vote, random, "rule").put("quorum", 1),
            (vote, random) -> part(vote, random, "roll").put("entitled", 999),
            (vote, random) -> part(vote, random, "screen").put("for", 999),
            (vote, random) -> part(vote, random, "paper").put("against", 999),
            (vote, random) -> box(vote, random).put("outcome", "NONE"),
            (vote, random) -> ballots(vote, random).remove(0),
            (vote, random) -> ((ObjectNode) ballots(vote, random).get(0)).put("serial", RecountTests.hex(random)),
            (vote, random) -> box(vote, random).put("level", "NONE"));

    private static Token token(SigningKey key) {
        var blinding = Blinding.of(key.open());
        return blinding.finish(key.sign(blinding.blinded()));
    }

    private static String text(ObjectNode vote) {
        return vote.get("outcome").asString();
    }

    private static ArrayNode items(ObjectNode vote) {
        return (ArrayNode) vote.get("items");
    }

    private static ObjectNode item(ObjectNode vote, int at) {
        return (ObjectNode) items(vote).get(at);
    }

    private static ObjectNode box(ObjectNode vote, Random random) {
        return (ObjectNode) item(vote, random.nextInt(items(vote).size())).get("box");
    }

    private static ObjectNode part(ObjectNode vote, Random random, String name) {
        return (ObjectNode) box(vote, random).get(name);
    }

    private static ArrayNode ballots(ObjectNode vote, Random random) {
        return (ArrayNode) box(vote, random).get("ballots");
    }

    /** The boxes of two items exchanged, so that another item failed. */
    private static void exchange(ObjectNode vote, Random random) {
        var first = item(vote, 0).get("box");
        item(vote, 0).set("box", item(vote, 1).get("box"));
        item(vote, 1).set("box", first);
    }

    /** A ballot stuffed into one box with everything in it made to fit: what spans the boxes shows it. */
    private static ItemsExport stuffed(ItemsExport export, Random random) {
        var box = export.items().getFirst().box();
        var roll = box.roll();
        var id = UUID.fromString(box.vote());
        var ballots = new ArrayList<>(box.ballots());
        ballots.removeFirst();
        var fit = sealed(id, roll, ballots, box.paper(), box.rule(), box.level(), null);
        var items = new ArrayList<>(export.items());
        items.set(0, new ItemsExport.Item(1, items.getFirst().title(), fit));
        return sealed(export.vote(), items);
    }

    private static BallotExport sealed(
            UUID id, Roll roll, List<Ballot> ballots, Parts paper, Rule rule, String level, SigningKey key) {
        ballots.sort(Comparator.comparing(Ballot::digest));
        var digests = ballots.stream().map(Ballot::digest).toList();
        var screen = new PaperCount(count(ballots, "FOR"), count(ballots, "AGAINST"), count(ballots, "ABSTAIN"), 0);
        var papers = new PaperCount(paper.inFavour(), paper.against(), paper.abstain(), paper.invalid());
        var head = new Headcount(roll.entitled(), 0, roll.present(), roll.onScreen(), roll.onPaper(), 0);
        var open = key == null ? null : key.open();
        var digest = Tally.of(id, head, screen, papers, digests)
                .under(id, open, digests)
                .digest();
        var modulus = open == null ? null : open.hex();
        var draft = new BallotExport(
                BallotExports.FORMAT,
                id.toString(),
                level,
                modulus,
                roll,
                ballots,
                Parts.of(screen),
                paper,
                rule,
                "",
                digests,
                digest,
                "text",
                "head");
        return new BallotExport(
                BallotExports.FORMAT,
                id.toString(),
                level,
                modulus,
                roll,
                ballots,
                Parts.of(screen),
                paper,
                rule,
                Recount.outcome(draft),
                digests,
                digest,
                "text",
                "head");
    }

    private static int count(List<Ballot> ballots, String choice) {
        return (int) ballots.stream().filter(one -> one.choice().equals(choice)).count();
    }

    private static ItemsExport sealed(String vote, List<ItemsExport.Item> items) {
        var lines = items.stream()
                .map(item -> new VoteItem(UUID.fromString(item.box().vote()), item.number(), item.title(), null).line()
                        + " " + item.box().digest());
        var fewest = items.stream()
                .map(ItemsExport.Item::box)
                .min(Comparator.comparingInt(Recount::inFavour))
                .orElseThrow();
        return new ItemsExport(
                ItemsRecount.FORMAT, vote, items, fewest.outcome(), ItemTallies.digest(vote, lines), "head");
    }

    /** An election of 2 to 8 items; with tokens of two, each under its own key. */
    private static ItemsExport election(Random random, boolean blind) {
        int entitled = 4 + random.nextInt(40);
        int present = entitled - random.nextInt(1 + entitled / 2);
        int screen = Math.min(1 + random.nextInt(present), blind ? 6 : present);
        int paper = random.nextInt(present - screen + 1);
        var half = List.of("ADOPTED", "CONTESTED", "REJECTED").get(random.nextInt(3));
        var rule =
                new Rule((2 * entitled + 2) / 3, half.equals("ADOPTED") ? (entitled + 1) / 2 : entitled / 2 + 1, half);
        var roll = new Roll(entitled, present, screen, paper);
        var items = new ArrayList<ItemsExport.Item>();
        for (int at = 0; at < (blind ? 2 : 2 + random.nextInt(7)); at++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            var ballots = new ArrayList<Ballot>();
            for (int one = 0; one < screen; one++) {
                ballots.add(ballot(id, blind ? TOKENS.get(at).get(one) : null, random));
            }
            int against = random.nextInt(paper + 1);
            var box = sealed(
                    id,
                    roll,
                    ballots,
                    new Parts(paper - against, against, 0, 0),
                    rule,
                    blind ? "BLIND" : "DETACHED",
                    blind ? KEYS.get(at) : null);
            items.add(new ItemsExport.Item(at + 1, "条款 " + at, box));
        }
        return sealed(new UUID(random.nextLong(), random.nextLong()).toString(), items);
    }

    private static Ballot ballot(UUID id, Token token, Random random) {
        var serial = token == null ? RecountTests.hex(random) : token.serial();
        var mark = Mark.values()[Math.min(2, random.nextInt(4) % 3)];
        return new Ballot(
                serial,
                mark.name(),
                Hash.hex(Hash.ballot(id, HexFormat.of().parseHex(serial), mark)),
                token == null ? null : token.randomizer(),
                token == null ? null : token.signature());
    }

    @Test
    void agreesWithTheSecondProgramAndFindsEveryTampering(@TempDir Path directory) throws Exception {
        var random = new Random(20220316);
        var lines = new ArrayList<String>();
        var verdicts = new ArrayList<String>();
        for (int number = 0; number < ELECTIONS; number++) {
            boolean blind = number % 25 < 2;
            boolean tampered = number % 2 == 1;
            var export = election(random, blind);
            boolean stuffed = tampered && !blind && number % 11 == 3;
            var tree = (ObjectNode) JSON.valueToTree(stuffed ? stuffed(export, random) : export);
            if (tampered && !stuffed) {
                TAMPERINGS.get(number / 2 % TAMPERINGS.size()).accept(tree, random);
            }
            var faults = ItemsRecount.faults(JSON.treeToValue(tree, ItemsExport.class));
            assertThat(faults.isEmpty()).as("election %s: %s", number, faults).isEqualTo(!tampered);
            if (stuffed) {
                assertThat(faults).as("a box with a ballot less").contains("items-box");
            }
            lines.add(tree.toString());
            verdicts.add(faults.isEmpty() ? "ok" : String.join(" ", faults));
        }
        var file = Files.write(directory.resolve("elections"), lines, StandardCharsets.UTF_8);
        assertThat(RecountTests.secondOpinion(file)).isEqualTo(verdicts);
        assertThat(verdicts.stream().distinct().count()).isGreaterThan(10);
    }
}
