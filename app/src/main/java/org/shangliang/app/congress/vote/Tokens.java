package org.shangliang.app.congress.vote;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.shangliang.app.congress.blind.TokenKey;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.Busy;
import org.springframework.stereotype.Component;

/**
 * Gives blind tokens (签发凭证): the roll marks who was given one, and signs what it cannot read. The same blinded serial gets
 * the same signature again, another one of the same voter gets none.
 */
@Component
public class Tokens {
    private static final Duration COME_AGAIN = Duration.ofSeconds(2);
    private static final int AT_ONCE = 256;

    private final VoteRoom room;
    private final RollStore roll;
    private final TokenKeys keys;
    private final Semaphore doors = new Semaphore(AT_ONCE);

    Tokens(VoteRoom room, RollStore roll, TokenKeys keys) {
        this.room = room;
        this.roll = roll;
        this.keys = keys;
    }

    /** The public key under which serials are blinded; there is none before the vote opens. */
    public TokenKey key(UUID id) {
        return keys.open(id).orElseThrow(() -> new NoSuch("token key"));
    }

    /** The blind signature for a voter's code and blinded serial, both in the words of the protocol. */
    public String draw(UUID id, String typed, String blinded) {
        if (!doors.tryAcquire()) {
            throw new Busy(COME_AGAIN);
        }
        try {
            return signed(room.find(id), typed, blinded);
        } finally {
            doors.release();
        }
    }

    private String signed(Vote vote, String typed, String blinded) {
        if (vote.level() != Level.BLIND) {
            throw invalid("code", "congress.token.other-level");
        }
        if (vote.isByItem()) {
            throw invalid("code", "congress.item.needed");
        }
        var open = keys.of(vote.id()).orElseThrow(() -> invalid("code", "congress.vote.closed"));
        var code = VoteCode.read(typed).orElseThrow(() -> invalid("code", "congress.vote.code"));
        if (!open.key().canSign(blinded)) {
            throw invalid("blinded", "congress.token.blinded");
        }
        var kept = Hash.of(open.salt(), blinded.getBytes(StandardCharsets.US_ASCII));
        return switch (roll.giveToken(vote.id(), code.digest(open.salt()), kept)) {
            case CAST -> open.key().sign(blinded);
            case UNKNOWN -> throw invalid("code", "congress.vote.code");
            case ALREADY -> throw invalid("code", "congress.token.already");
            case PAPER -> throw invalid("code", "congress.vote.on-paper");
            case CLOSED -> {
                keys.forget(vote.id());
                throw invalid("code", "congress.vote.closed");
            }
        };
    }

    private static InvalidInput invalid(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
