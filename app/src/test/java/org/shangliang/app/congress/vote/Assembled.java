package org.shangliang.app.congress.vote;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.congress.blind.Blinding;
import org.shangliang.app.congress.blind.SampleKey;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.congress.blind.TokenKey;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.law.ContractKind;
import org.springframework.context.ApplicationContext;

/** A congress that has met, with its roll and everybody's code. */
final class Assembled {
    final CaseJourney journey;
    final Actor chair;
    UUID vote;
    final Map<Integer, String> codes = new HashMap<>();
    final String firstTeller;
    final String secondTeller;
    private final ApplicationContext context;
    private int attempts;

    private Assembled(ApplicationContext context, String region, int entitled, Level level, String... items) {
        this.context = context;
        journey = CaseJourney.in(CaseDriver.in(context), region, ContractKind.WAGE)
                .before("congress")
                .instead(call(entitled))
                .on("2022-04-01");
        chair = journey.actor(Role.UNION_CHAIR);
        var draft = new VoteDraft(level, "计票人甲", "监票人乙", roll(entitled), null, List.of(items));
        vote = done(context.getBean(Votes.class).prepare(journey.id(), draft, chair));
        var slips = context.getBean(Rolls.class).codes(vote, List.of(), false, chair);
        slips.voters().forEach(slip -> codes.put(slip.number(), slip.code()));
        firstTeller = slips.firstTeller();
        secondTeller = slips.secondTeller();
    }

    static Assembled in(ApplicationContext context, String region, int entitled) {
        return new Assembled(context, region, entitled, Level.DETACHED);
    }

    static Assembled in(ApplicationContext context, int entitled) {
        return new Assembled(context, "120116", entitled, Level.DETACHED);
    }

    /** One that votes with blind tokens. */
    static Assembled blind(ApplicationContext context, int entitled) {
        return new Assembled(context, "120116", entitled, Level.BLIND);
    }

    /** One that votes item by item. */
    static Assembled byItem(ApplicationContext context, int entitled, Level level, String... items) {
        return new Assembled(context, "120116", entitled, level, items);
    }

    /** The items that are voted on. */
    List<VoteItem> items() {
        var votes = context.getBean(VoteBooks.class);
        return votes.items().items(votes.votes().find(vote).orElseThrow());
    }

    /** A ballot on all items; F, A or B an item. */
    List<BallotReceipt> cast(int number, String pattern) {
        return context.getBean(ItemCasting.class).cast(vote, codes.get(number), attempt(), choices(pattern));
    }

    static List<String> choices(String pattern) {
        return pattern.chars()
                .mapToObj(one -> one == 'F' ? "FOR" : one == 'A' ? "AGAINST" : one == 'B' ? "ABSTAIN" : "")
                .toList();
    }

    /** The tokens of one voter, an item each. */
    List<Token> drawAll(int number) {
        var tokens = context.getBean(ItemTokens.class);
        var blindings = tokens.keys(vote).stream().map(Blinding::of).toList();
        var signatures = tokens.draw(
                vote,
                codes.get(number),
                blindings.stream().map(Blinding::blinded).toList());
        return IntStream.range(0, blindings.size())
                .mapToObj(at -> blindings.get(at).finish(signatures.get(at)))
                .toList();
    }

    void countAll(PaperCount... counts) {
        var tellers = context.getBean(Tellers.class);
        tellers.count(vote, firstTeller, List.of(counts));
        tellers.count(vote, secondTeller, List.of(counts));
    }

    static String roll(int entitled) {
        return IntStream.rangeClosed(1, entitled)
                .mapToObj(at -> "代表" + at + ",车间" + at % 7)
                .collect(Collectors.joining("\n"));
    }

    private static String call(int entitled) {
        return "{'body': 'CONGRESS', 'meetingOn': '2022-04-01', 'entitled': " + entitled
                + ", 'draftDeliveredOn': '2022-03-22'}";
    }

    /** Called together again, for another number. */
    Assembled calledFor(int entitled) {
        journey.must("congress", Role.UNION_CHAIR, call(entitled));
        return this;
    }

    /** With another vote in place of the one that was taken back. */
    Assembled instead(UUID other) {
        vote = other;
        return this;
    }

    Assembled opened() {
        done(context.getBean(Votes.class).open(vote, chair));
        return this;
    }

    /** Opened for blind tokens without making a key, which takes seconds: the sample key is put in its place. */
    Assembled openedWithSampleKey() {
        var locked = context.getBean(VoteVault.class).lock(vote, SampleKey.KEY.encoded());
        var modulus = HexFormat.of().parseHex(SampleKey.KEY.open().hex());
        context.getBean(VoteStore.class).open(vote, locked, modulus, LocalDate.of(2022, 4, 1));
        return this;
    }

    /** An attempt nobody made before. */
    String attempt() {
        return "%032x".formatted(++attempts);
    }

    BallotReceipt cast(int number, Mark choice) {
        return context.getBean(Casting.class).cast(vote, codes.get(number), attempt(), choice.name());
    }

    TokenKey key() {
        return context.getBean(TokenKeys.class).open(vote).orElseThrow();
    }

    /** What the voter's browser does before it shows the ballot. */
    Token draw(int number) {
        var blinding = Blinding.of(key());
        return blinding.finish(context.getBean(Tokens.class).draw(vote, codes.get(number), blinding.blinded()));
    }

    BallotReceipt cast(Token token, Mark choice) {
        return context.getBean(TokenBox.class).cast(vote, token, choice.name());
    }

    void paper(int from, int to) {
        var numbers = IntStream.rangeClosed(from, to).boxed().toList();
        context.getBean(Rolls.class).tick(vote, Rolls.Act.PAPER, numbers, chair);
    }

    void count(PaperCount count) {
        var tellers = context.getBean(Tellers.class);
        tellers.count(vote, firstTeller, count);
        tellers.count(vote, secondTeller, count);
    }

    Tally close() {
        return context.getBean(Closing.class).close(vote, firstTeller, chair);
    }

    /** The photograph of the tally sheet. */
    List<UUID> sheet() {
        return List.of(CaseDriver.in(context).scan(chair));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var ignored) -> value;
            case Outcome.Refused<T>(var grounds) -> throw new AssertionError("refused: " + grounds);
        };
    }
}
