package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a voter does with the code before voting (签收、签到), and how one with an account comes by a code. */
@Component
public class VoterDesk {
    private static final String BY_CODE = "CODE";

    private final VoteStore votes;
    private final RollStore roll;
    private final VoteRoom room;
    private final ProductClock clock;

    VoterDesk(VoteStore votes, RollStore roll, VoteRoom room, ProductClock clock) {
        this.votes = votes;
        this.roll = roll;
        this.room = room;
        this.clock = clock;
    }

    /** Acknowledges the notice, and on the day of the meeting, if asked, presence too; answers the voter's line. */
    @Transactional
    RollLine arrive(UUID id, String code, boolean attending) {
        var vote = room.find(id);
        var line = holding(vote, code);
        var numbers = List.of(line.number());
        roll.acknowledge(id, numbers, BY_CODE);
        if (attending && clock.today().isBefore(vote.meetingOn())) {
            throw invalid("code", "congress.roll.too-early");
        }
        if (attending && !vote.isClosed()) {
            roll.attend(id, numbers, BY_CODE);
        }
        return holding(vote, code);
    }

    private RollLine holding(Vote vote, String typed) {
        var secrets = votes.secrets(vote.id()).orElseThrow();
        return VoteCode.read(typed)
                .flatMap(code -> roll.holding(vote.id(), code.digest(secrets.salt())))
                .orElseThrow(() -> invalid("code", "congress.vote.code"));
    }

    /** The votes on whose roll somebody with an account stands. */
    @Transactional(readOnly = true)
    public List<Vote> list(Actor voter) {
        if (voter.role() != Role.DELEGATE && voter.role() != Role.WORKER) {
            throw new NoSuch("my votes");
        }
        return votes.ofAccount(voter.account());
    }

    /** Whether somebody with an account was given a ballot, on a screen or on paper. */
    @Transactional(readOnly = true)
    boolean isGiven(UUID id, Actor voter) {
        return roll.ofAccount(id, voter.account())
                .map(line -> line.given() != null)
                .orElse(false);
    }

    /** A fresh code for who stands on the roll with this account; an earlier one no longer holds. */
    @Transactional
    public String code(UUID id, Actor voter) {
        var mine = list(voter).stream().filter(vote -> vote.id().equals(id)).findFirst();
        var line = mine.flatMap(vote -> roll.ofAccount(id, voter.account())).orElseThrow(() -> new NoSuch("vote"));
        if (line.given() != null || mine.orElseThrow().isClosed()) {
            throw invalid("code", "congress.vote.already");
        }
        var code = VoteCode.fresh();
        roll.code(id, line.number(), code.digest(votes.secrets(id).orElseThrow().salt()));
        return code.spaced();
    }

    private static InvalidInput invalid(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
