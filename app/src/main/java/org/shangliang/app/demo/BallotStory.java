package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.congress.blind.Blinding;
import org.shangliang.app.congress.vote.Closing;
import org.shangliang.app.congress.vote.ItemCasting;
import org.shangliang.app.congress.vote.Level;
import org.shangliang.app.congress.vote.PaperCount;
import org.shangliang.app.congress.vote.Rolls;
import org.shangliang.app.congress.vote.Tellers;
import org.shangliang.app.congress.vote.TokenBox;
import org.shangliang.app.congress.vote.Tokens;
import org.shangliang.app.congress.vote.VoteDraft;
import org.shangliang.app.congress.vote.Votes;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/**
 * Lets a congress of the demo vote: one item by item to its end with a bulletin, one with blind tokens still open for
 * visitors to try.
 */
@Component
class BallotStory {
    private static final int PAPER = 8;
    private static final int NOT_YET = 14;
    private static final int TOKENS = 9;
    private static final String DELEGATE = "daibiao";
    private static final LocalDate TERM_ENDS = LocalDate.of(2024, 12, 31);

    private final Votes votes;
    private final Rolls rolls;
    private final Booths booths;
    private final Counting counting;
    private final Accounts accounts;
    private final Texts texts;

    /** Where tellers count and votes end. */
    @Component
    record Counting(Tellers tellers, TallySheet sheet, Closing closing) {
        void end(UUID vote, Rolls.Slips codes, List<String> names, Actor chair) {
            var counts = List.of(
                    new PaperCount(PAPER - 2, 1, 1, 0),
                    new PaperCount(PAPER - 3, 2, 1, 0),
                    new PaperCount(PAPER - 1, 0, 0, 1));
            tellers.count(vote, codes.firstTeller(), counts);
            tellers.count(vote, codes.secondTeller(), counts);
            closing.close(vote, codes.firstTeller(), chair);
            var photograph = sheet.of(counts, PAPER, names, chair);
            done(closing.record(vote, Said.NOTHING, List.of(photograph), chair));
        }
    }

    /** Where ballots are cast on screens: at once, or with a token. */
    @Component
    record Booths(ItemCasting items, Tokens tokens, TokenBox box) {
        void cast(UUID vote, String code, String choice, Level level) {
            if (level == Level.DETACHED) {
                var attempt = Ids.random().toString().replace("-", "");
                items.cast(vote, code, attempt, List.of(choice, choice.equals("ABSTAIN") ? "AGAINST" : choice, "FOR"));
                return;
            }
            var blinding = Blinding.of(tokens.key(vote));
            box.cast(vote, blinding.finish(tokens.draw(vote, code, blinding.blinded())), choice);
        }
    }

    BallotStory(Votes votes, Rolls rolls, Booths booths, Counting counting, Accounts accounts, Texts texts) {
        this.votes = votes;
        this.rolls = rolls;
        this.booths = booths;
        this.counting = counting;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** The vote of a case whose congress meets today; of those present all but a few in favour. */
    void play(UUID caseId, boolean toTheEnd, Map<String, Object> values, List<String> people, Actor chair) {
        int entitled = number(values, "entitled");
        int present = toTheEnd ? number(values, "present") : entitled - NOT_YET;
        var tellers = texts.of("demo.vote.tellers").split(" ");
        var level = toTheEnd ? Level.DETACHED : Level.BLIND;
        var items = toTheEnd ? List.of(texts.of("demo.vote.items").split(" ")) : List.<String>of();
        var draft = new VoteDraft(level, tellers[0], tellers[1], roll(entitled, people, toTheEnd), TERM_ENDS, items);
        var vote = done(votes.prepare(caseId, draft, chair));
        var everybody = IntStream.rangeClosed(1, entitled).boxed().toList();
        rolls.tick(vote, Rolls.Act.ACKNOWLEDGE, everybody, chair);
        var onScreen = everybody.subList(0, toTheEnd ? present - PAPER : TOKENS);
        var slips = rolls.codes(vote, onScreen, true, chair);
        done(votes.open(vote, chair));
        rolls.tick(vote, Rolls.Act.ATTEND, everybody.subList(0, present), chair);
        rolls.tick(vote, Rolls.Act.PAPER, everybody.subList(present - PAPER, present), chair);
        for (var slip : slips.voters()) {
            var choice = slip.number() % 9 == 4 ? "AGAINST" : slip.number() % 13 == 6 ? "ABSTAIN" : "FOR";
            booths.cast(vote, slip.code(), choice, level);
        }
        if (toTheEnd) {
            counting.end(vote, slips, List.of(tellers), chair);
        }
    }

    /** The delegate whom visitors play is the last on the roll and has not voted. */
    private String roll(int entitled, List<String> people, boolean toTheEnd) {
        var units = texts.of("demo.vote.units").split(" ");
        var marks = texts.of("demo.vote.marks").split(" ");
        var roll = IntStream.range(0, entitled)
                .mapToObj(at -> people.get(at) + "\t" + units[at % units.length] + "\t"
                        + marks[at % marks.length].replace('/', '\t'))
                .collect(Collectors.toList());
        accounts.findByUsername(DELEGATE)
                .filter(delegate -> !toTheEnd)
                .ifPresent(delegate -> roll.set(entitled - 1, delegate.name() + "\t" + units[0] + "\t" + DELEGATE));
        return String.join("\n", roll);
    }

    private static int number(Map<String, Object> values, String name) {
        return Integer.parseInt(String.valueOf(values.get(name)));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var ignored) -> value;
            case Outcome.Refused<T>(var grounds) ->
                throw new IllegalStateException("the demo's vote was refused: " + grounds);
        };
    }
}
