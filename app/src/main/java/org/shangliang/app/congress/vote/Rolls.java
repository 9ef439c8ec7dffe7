package org.shangliang.app.congress.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roll at the chair's desk (名册): notices and presence ticked by hand, paper ballots given, codes printed. */
@Component
public class Rolls {
    private static final String BY_HAND = "HAND";

    private final RollStore store;
    private final VoteStore votes;
    private final VoteRoom room;
    private final ProductClock clock;

    Rolls(RollStore store, VoteStore votes, VoteRoom room, ProductClock clock) {
        this.store = store;
        this.votes = votes;
        this.room = room;
        this.clock = clock;
    }

    /** What is ticked for some of the roll. */
    public enum Act {
        /** The notice reached them (签收). */
        ACKNOWLEDGE,
        /** They came (签到). */
        ATTEND,
        /** They did not come after all (撤销签到). */
        ABSENT,
        /** They were given a paper ballot (发纸质选票). */
        PAPER
    }

    /** A slip to be handed to one person (表决码单); a code is told once, here, and kept nowhere. */
    public record Slip(int number, String name, String unit, String code) {
        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Slip";
        }
    }

    /** The slips just made, and the codes of the two tellers. */
    public record Slips(List<Slip> voters, String firstTeller, String secondTeller) {}

    /** The numbers of the roll. */
    @Transactional(readOnly = true)
    public Headcount headcount(UUID vote, Actor chair) {
        return store.headcount(room.get(vote, chair).id());
    }

    /** Ticks something for these numbers of the roll; whom it does not fit any more stays as he was. */
    @Transactional
    public void tick(UUID id, Act act, Collection<Integer> numbers, Actor chair) {
        room.get(id, chair);
        var vote = votes.lock(id);
        if (numbers.isEmpty()) {
            throw invalid("number", "congress.roll.nobody");
        }
        if (vote.isClosed()) {
            throw invalid("number", "congress.roll.frozen");
        }
        if (act != Act.ACKNOWLEDGE && clock.today().isBefore(vote.meetingOn())) {
            throw invalid("number", "congress.roll.too-early");
        }
        switch (act) {
            case ACKNOWLEDGE -> store.acknowledge(id, numbers, BY_HAND);
            case ATTEND -> store.attend(id, numbers, BY_HAND);
            case ABSENT -> store.absent(id, numbers);
            case PAPER -> paper(vote, numbers);
        }
    }

    private void paper(Vote vote, Collection<Integer> numbers) {
        if (!vote.isOpen()) {
            throw invalid("number", "congress.roll.not-open");
        }
        var given = store.givePaper(vote.id(), numbers);
        if (given.size() < numbers.size()) {
            var names = store.of(vote.id(), numbers).stream()
                    .filter(line -> !given.contains(line.number()))
                    .map(RollLine::name)
                    .toList();
            throw invalid("number", "congress.roll.given", String.join("\u3001", names));
        }
    }

    /**
     * Makes codes for those without one, or anew for those named; and for the tellers when they have none yet or theirs are
     * to be replaced.
     */
    @Transactional
    public Slips codes(UUID id, Collection<Integer> numbers, boolean tellersToo, Actor chair) {
        room.get(id, chair);
        if (votes.lock(id).isClosed()) {
            throw invalid("number", "congress.roll.frozen");
        }
        var secrets = votes.secrets(id).orElseThrow();
        var lines = numbers.isEmpty() ? store.withoutCode(id) : store.of(id, numbers);
        var slips = new ArrayList<Slip>();
        for (var line : lines) {
            if (line.given() == null) {
                var code = VoteCode.fresh();
                store.code(id, line.number(), code.digest(secrets.salt()));
                slips.add(new Slip(line.number(), line.name(), line.unit(), code.spaced()));
            }
        }
        if (secrets.firstCode() != null && !tellersToo) {
            return new Slips(slips, "", "");
        }
        var first = VoteCode.fresh();
        var second = VoteCode.fresh();
        votes.tellerCodes(id, first.digest(secrets.salt()), second.digest(secrets.salt()));
        return new Slips(slips, first.spaced(), second.spaced());
    }

    private static InvalidInput invalid(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
