package org.shangliang.app.congress.vote;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.blind.TokenKey;
import org.shangliang.app.congress.model.Count;

/**
 * The numbers frozen at closing (计票结果), with the digest over them and over all ballot digests in order.
 *
 * @param docketHead the docket's end after the closing was entered
 */
public record Tally(
        int entitled,
        int present,
        int onScreen,
        int onPaper,
        PaperCount screen,
        PaperCount paper,
        String digest,
        String docketHead) {
    private static final int FEWEST = 5;

    static Tally of(UUID vote, Headcount roll, PaperCount screen, PaperCount paper, List<String> digests) {
        return new Tally(roll.entitled(), roll.present(), roll.onScreen(), roll.onPaper(), screen, paper, "", "")
                .under(vote, null, digests);
    }

    /** The same numbers with the digest of the protocol; where ballots have tokens their key is part of it. */
    Tally under(UUID vote, @Nullable TokenKey key, List<String> digests) {
        var digest = digestOver(vote, key, digests);
        return new Tally(entitled, present, onScreen, onPaper, screen, paper, digest, docketHead);
    }

    /** One line each for the vote, the numbers, the key if there is one, and every ballot digest. */
    private String digestOver(UUID vote, @Nullable TokenKey key, List<String> digests) {
        var head = Stream.of("shangliang tally 1", vote.toString(), numbers());
        var signed = key == null ? head : Stream.concat(head, Stream.of(key.fingerprint()));
        var text = Stream.concat(signed, digests.stream().sorted()).collect(Collectors.joining("\n", "", "\n"));
        return Hash.hex(Hash.of(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private String numbers() {
        return Stream.of(
                        entitled,
                        present,
                        onScreen,
                        onPaper,
                        screen.inFavour(),
                        screen.against(),
                        screen.abstained(),
                        paper.inFavour(),
                        paper.against(),
                        paper.abstained(),
                        paper.invalid())
                .map(String::valueOf)
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }

    /** The counts of the whole vote. */
    public Count count() {
        return new Count(
                entitled,
                present,
                screen.inFavour() + paper.inFavour(),
                screen.against() + paper.against(),
                screen.abstained() + paper.abstained(),
                paper.invalid());
    }

    /**
     * Whether the counts would tell a vote (能推出谁投了什么): all ballots are alike, or fewer than five were given on
     * screens or on paper, or cast on screens.
     */
    public boolean isTelling() {
        var count = count();
        int cast = screen.sum() + paper.sum();
        boolean alike = cast > 0
                && Stream.of(count.inFavour(), count.against(), count.abstain(), count.invalid())
                        .anyMatch(part -> part == cast);
        return alike || isFew(onScreen) || isFew(screen.sum()) || isFew(onPaper);
    }

    private static boolean isFew(int given) {
        return given > 0 && given < FEWEST;
    }
}
