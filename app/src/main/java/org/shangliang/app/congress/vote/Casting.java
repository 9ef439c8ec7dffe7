package org.shangliang.app.congress.vote;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.Busy;
import org.springframework.stereotype.Component;

/**
 * Casting a ballot on a screen (投票). The serial follows from code and attempt under a key that is destroyed at closing: so
 * the same attempt sent again is the same ballot, without any link from roll to box, and nobody can prove how he voted.
 */
@Component
public class Casting {
    private static final Pattern ATTEMPT = Pattern.compile("[0-9a-f]{32,64}");

    private final VoteStore votes;
    private final VoteVault vault;
    private final BallotQueue queue;
    private final Map<UUID, CastBallot.Keys> open = new ConcurrentHashMap<>();

    Casting(VoteStore votes, VoteVault vault, BallotQueue queue) {
        this.votes = votes;
        this.vault = vault;
        this.queue = queue;
    }

    /** Puts the ballot into the box once for each voter; the receipt is durable when it is given. */
    public BallotReceipt cast(UUID vote, String code, String attempt, String choice) {
        var typed = VoteCode.read(code);
        var mark = Mark.read(choice);
        if (typed.isEmpty()) {
            throw invalid("code", "congress.vote.code");
        }
        if (mark.isEmpty()) {
            throw invalid("choice", "congress.vote.choice");
        }
        if (!ATTEMPT.matcher(attempt).matches()) {
            throw invalid("attempt", "congress.vote.attempt");
        }
        var keys = keys(vote);
        var number = attempt.getBytes(StandardCharsets.US_ASCII);
        var ballot = CastBallot.of(vote, typed.get(), number, mark.get(), keys);
        return switch (verdict(ballot)) {
            case CAST -> BallotReceipt.of(ballot.digest());
            case UNKNOWN -> throw invalid("code", "congress.vote.code");
            case ALREADY -> throw invalid("code", "congress.vote.already");
            case PAPER -> throw invalid("code", "congress.vote.on-paper");
            case CLOSED -> {
                open.remove(vote);
                throw invalid("choice", "congress.vote.closed");
            }
        };
    }

    /** Nothing of a closed vote's key stays in memory. */
    void forget(UUID vote) {
        open.remove(vote);
    }

    private Verdict verdict(CastBallot ballot) {
        try {
            return queue.submit(ballot).join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof Busy busy ? busy : fault;
        }
    }

    private CastBallot.Keys keys(UUID vote) {
        var known = open.get(vote);
        if (known != null) {
            return known;
        }
        var secrets = votes.secrets(vote).orElseThrow(() -> new NoSuch("vote"));
        var locked = secrets.secret();
        if (locked == null) {
            throw invalid("choice", "congress.vote.closed");
        }
        if (secrets.items() > 0) {
            throw invalid("choice", "congress.item.needed");
        }
        if (secrets.level() != Level.DETACHED) {
            throw invalid("choice", "congress.vote.token-needed");
        }
        var keys = new CastBallot.Keys(secrets.salt(), vault.unlock(vote, locked));
        open.put(vote, keys);
        return keys;
    }

    private static InvalidInput invalid(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
