package org.shangliang.app.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.congress.blind.Blinding;
import org.shangliang.app.congress.vote.Casting;
import org.shangliang.app.congress.vote.Closing;
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

/** Lets a congress of the demo vote: one to its end with a bulletin, one with blind tokens still open for visitors to try. */
@Component
class BallotStory {
    private static final int PAPER = 8;
    private static final int NOT_YET = 14;
    private static final int TOKENS = 9;
    private static final String DELEGATE = "daibiao";

    private final Votes votes;
    private final Rolls rolls;
    private final Booths booths;
    private final Counting counting;
    private final Accounts accounts;
    private final Texts texts;

    /** Where tellers count and votes end. */
    @Component
    record Counting(Tellers tellers, Closing closing) {}

    /** Where ballots are cast on screens: at once, or with a token. */
    @Component
    record Booths(Casting casting, Tokens tokens, TokenBox box) {
        void cast(UUID vote, String code, String choice, Level level) {
            if (level == Level.DETACHED) {
                casting.cast(vote, code, Ids.random().toString().replace("-", ""), choice);
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
        var draft = new VoteDraft(level, tellers[0], tellers[1], roll(entitled, people, toTheEnd));
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
            var count = new PaperCount(PAPER - 2, 1, 1, 0);
            counting.tellers().count(vote, slips.firstTeller(), count);
            counting.tellers().count(vote, slips.secondTeller(), count);
            counting.closing().close(vote, slips.firstTeller(), chair);
            done(counting.closing().record(vote, Said.NOTHING, List.of(), chair));
        }
    }

    /** The delegate whom visitors play is the last on the roll and has not voted. */
    private String roll(int entitled, List<String> people, boolean toTheEnd) {
        var units = texts.of("demo.vote.units").split(" ");
        var roll = IntStream.range(0, entitled)
                .mapToObj(at -> people.get(at) + "\t" + units[at % units.length])
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
