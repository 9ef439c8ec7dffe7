package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shangliang.app.congress.blind.SampleKey;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.congress.blind.TokenKey;
import org.shangliang.app.congress.vote.BallotExport.Ballot;
import org.shangliang.app.congress.vote.BallotExport.Parts;
import org.shangliang.app.congress.vote.BallotExport.Roll;
import org.shangliang.app.congress.vote.BallotExport.Rule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A thousand elections, half of them tampered with, counted again by two programs that must agree on every one. */
class RecountTests {
    private static final int ELECTIONS = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TokenKey KEY = SampleKey.KEY.open();
    private static final String OTHER = "f" + KEY.hex().substring(1);
    private static final List<Token> TOKENS =
            IntStream.range(0, 12).mapToObj(at -> SampleKey.token()).toList();

    private static final List<BiConsumer<ObjectNode, Random>> TAMPERINGS = List.of(
            (vote, random) -> flip(one(vote, random)),
            (vote, random) -> one(vote, random).put("serial", hex(random)),
            (vote, random) -> one(vote, random).put("digest", hex(random)),
            (vote, random) -> one(vote, random).put("serial", "zz"),
            (vote, random) -> one(vote, random).put("choice", "YES"),
            (vote, random) -> ballots(vote).remove(random.nextInt(ballots(vote).size())),
            (vote, random) -> ballots(vote).add(one(vote, random).deepCopy()),
            (vote, random) ->
                    bulletin(vote).remove(random.nextInt(bulletin(vote).size())),
            (vote, random) -> bulletin(vote).add(hex(random)),
            (vote, random) -> more(vote, "roll", "entitled", -1 - random.nextInt(3)),
            (vote, random) -> more(vote, "roll", "present", 1 + random.nextInt(40)),
            (vote, random) -> more(vote, "roll", "onScreen", -1),
            (vote, random) -> more(vote, "roll", "onPaper", -1),
            (vote, random) -> more(vote, "screen", "for", 1),
            (vote, random) -> more(vote, "screen", "invalid", 1),
            (vote, random) -> more(vote, "paper", "against", 1),
            (vote, random) -> more(vote, "paper", "abstain", -100),
            (vote, random) -> vote.put("digest", hex(random)),
            (vote, random) -> vote.put("vote", UUID.randomUUID().toString()),
            (vote, random) -> vote.put("format", "shangliang-vote-2"),
            (vote, random) -> vote.put("outcome", "CONTESTED".equals(text(vote)) ? "ADOPTED" : "CONTESTED"));

    /** What can be done to a vote with blind tokens besides. */
    private static final List<BiConsumer<ObjectNode, Random>> FORGERIES = List.of(
            RecountTests::stuff,
            (vote, random) -> one(vote, random).put("randomizer", hex(random)),
            (vote, random) -> one(vote, random).remove("signature"),
            (vote, random) -> one(vote, random).put("signature", hex(random).repeat(12)),
            (vote, random) -> {
                var ballot = one(vote, random);
                var signature = ballot.get("signature").asString();
                char last = signature.charAt(767) == '0' ? '1' : '0';
                ballot.put("signature", signature.substring(0, 767) + last);
            },
            (vote, random) -> vote.put("publicKey", OTHER),
            (vote, random) -> vote.put("publicKey", "00" + OTHER.substring(2)),
            (vote, random) -> vote.remove("publicKey"),
            (vote, random) -> vote.put("level", "DETACHED"),
            (vote, random) -> {
                vote.put("level", "DETACHED").remove("publicKey");
                ballots(vote).forEach(ballot -> ((ObjectNode) ballot).remove(List.of("randomizer", "signature")));
            });

    /** A ballot that nobody was entitled to, with everything else made to fit. */
    private static void stuff(ObjectNode vote, Random random) {
        var serial = hex(random);
        var ballot = one(vote, random);
        var mark = Mark.valueOf(ballot.get("choice").asString());
        var digest = Hash.ballot(
                UUID.fromString(vote.get("vote").asString()), HexFormat.of().parseHex(serial), mark);
        ballot.put("serial", serial).put("digest", Hash.hex(digest));
        var digests = new ArrayList<String>();
        ballots(vote).forEach(any -> digests.add(any.get("digest").asString()));
        digests.sort(null);
        bulletin(vote).removeAll();
        digests.forEach(bulletin(vote)::add);
        var export = JSON.treeToValue(vote, BallotExport.class);
        vote.put("digest", tally(export).digest());
    }

    private static Tally tally(BallotExport export) {
        var roll = export.roll();
        var screen = export.screen();
        var paper = export.paper();
        var vote = UUID.fromString(export.vote());
        return Tally.of(
                        vote,
                        new Headcount(
                                roll.entitled(), 0, roll.present(), roll.onScreen(), roll.onPaper(), roll.entitled()),
                        new PaperCount(screen.inFavour(), screen.against(), screen.abstain(), 0),
                        new PaperCount(paper.inFavour(), paper.against(), paper.abstain(), paper.invalid()),
                        export.bulletin())
                .under(vote, KEY, export.bulletin());
    }

    private static ArrayNode ballots(ObjectNode vote) {
        return (ArrayNode) vote.get("ballots");
    }

    private static ArrayNode bulletin(ObjectNode vote) {
        return (ArrayNode) vote.get("bulletin");
    }

    private static ObjectNode one(ObjectNode vote, Random random) {
        return (ObjectNode) ballots(vote).get(random.nextInt(ballots(vote).size()));
    }

    private static void flip(ObjectNode ballot) {
        ballot.put("choice", ballot.get("choice").asString().equals("FOR") ? "AGAINST" : "FOR");
    }

    private static String text(ObjectNode vote) {
        return vote.get("outcome").asString();
    }

    private static void more(ObjectNode vote, String part, String name, int by) {
        var numbers = (ObjectNode) vote.get(part);
        numbers.put(name, numbers.get(name).asInt() + by);
    }

    static String hex(Random random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Hash.hex(bytes);
    }

    /** An election as it may come out: a roll, ballots on screens and on paper, the law of a place. */
    private static BallotExport election(Random random, boolean blind) {
        var vote = new UUID(random.nextLong(), random.nextLong());
        int entitled = 4 + random.nextInt(60);
        int present = entitled - random.nextInt(1 + entitled / 2);
        int screen = Math.min(1 + random.nextInt(present), blind ? 8 : present);
        var tokens = new ArrayList<>(TOKENS);
        Collections.shuffle(tokens, random);
        int paper = random.nextInt(present - screen + 1);
        var ballots = new ArrayList<Ballot>();
        var counts = new int[3];
        for (int at = 0; at < screen; at++) {
            var mark = Mark.values()[Math.min(2, random.nextInt(4) % 3)];
            var token = tokens.get(at % tokens.size());
            var serial = blind ? token.serial() : hex(random);
            var digest = Hash.ballot(vote, HexFormat.of().parseHex(serial), mark);
            counts[mark.ordinal()]++;
            ballots.add(new Ballot(
                    serial,
                    mark.name(),
                    Hash.hex(digest),
                    blind ? token.randomizer() : null,
                    blind ? token.signature() : null));
        }
        ballots.sort(Comparator.comparing(Ballot::digest));
        var digests = ballots.stream().map(Ballot::digest).toList();
        int against = paper == 0 ? 0 : random.nextInt(paper);
        var onScreen = new PaperCount(counts[0], counts[1], counts[2], 0);
        var onPaper = new PaperCount(paper - against, against, 0, 0);
        var roll = new Headcount(entitled, entitled, present, screen, paper, entitled);
        var tally = Tally.of(vote, roll, onScreen, onPaper, digests).under(vote, blind ? KEY : null, digests);
        var half = List.of("ADOPTED", "CONTESTED", "REJECTED").get(random.nextInt(3));
        var rule =
                new Rule((2 * entitled + 2) / 3, half.equals("ADOPTED") ? (entitled + 1) / 2 : entitled / 2 + 1, half);
        return new BallotExport(
                BallotExports.FORMAT,
                vote.toString(),
                blind ? "BLIND" : "DETACHED",
                blind ? KEY.hex() : null,
                new Roll(entitled, present, screen, paper),
                ballots,
                Parts.of(onScreen),
                Parts.of(onPaper),
                rule,
                outcome(tally, rule),
                digests,
                tally.digest(),
                "",
                "");
    }

    private static String outcome(Tally tally, Rule rule) {
        int inFavour = tally.count().inFavour();
        if (tally.present() < rule.quorum()) {
            return "NO_QUORUM";
        }
        return inFavour >= rule.votesNeeded() ? "ADOPTED" : inFavour * 2 == tally.entitled() ? rule.half() : "REJECTED";
    }

    @Test
    void agreesWithTheSecondProgramOnAThousandElectionsAndFindsEveryTampering(@TempDir Path directory)
            throws Exception {
        var random = new Random(20220316);
        var lines = new ArrayList<String>();
        var verdicts = new ArrayList<String>();
        for (int number = 0; number < ELECTIONS; number++) {
            boolean blind = number % 3 == 0;
            var tree = (ObjectNode) JSON.valueToTree(election(random, blind));
            boolean tampered = number % 2 == 1;
            if (tampered) {
                var ways = blind && number % 4 == 1 ? FORGERIES : TAMPERINGS;
                ways.get(number / (blind ? 12 : 2) % ways.size()).accept(tree, random);
            }
            var faults = Recount.faults(JSON.treeToValue(tree, BallotExport.class));
            assertThat(faults.isEmpty()).as("election %s", number).isEqualTo(!tampered);
            lines.add(tree.toString());
            verdicts.add(faults.isEmpty() ? "ok" : String.join(" ", faults));
        }
        var file = Files.write(directory.resolve("elections"), lines, StandardCharsets.UTF_8);
        assertThat(secondOpinion(file)).isEqualTo(verdicts);
        assertThat(verdicts.stream().distinct().count()).isGreaterThan(12);
        assertThat(verdicts)
                .as("a stuffed ballot shows by nothing but its signature")
                .contains("signature", "frozen");
    }

    /** The program in ops/verify; without Python 3 this test fails and says what to install. */
    static List<String> secondOpinion(Path file) throws Exception {
        var program = Path.of("..", "ops", "verify", "verify_ballot.py").toAbsolutePath();
        assertThat(program).exists();
        var python = Path.of("/usr/bin/python3");
        assertThat(python)
                .as("the second count needs Python 3: apt-get install python3")
                .exists();
        var process = new ProcessBuilder(python.toString(), program.toString(), "--lines", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }
}
