package org.shangliang.app.congress.vote;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;

/** The box for ballots with a blind token (凭证票箱): who holds a token casts one ballot; nobody is asked who he is. */
@Component
public class TokenBox {
    private final VoteRoom room;
    private final TokenKeys keys;
    private final BoxStore box;

    TokenBox(VoteRoom room, TokenKeys keys, BoxStore box) {
        this.room = room;
        this.keys = keys;
        this.box = box;
    }

    /** A ballot as it comes to the box. */
    record Signed(UUID vote, byte[] serial, byte[] randomizer, byte[] signature, byte[] digest, Mark choice) {}

    /** Puts the ballot into the box once for each token; the same ballot sent again gets the same receipt. */
    public BallotReceipt cast(UUID id, Token token, String choice) {
        var vote = room.find(id);
        if (vote.level() != Level.BLIND) {
            throw invalid("signature", "congress.token.other-level");
        }
        if (vote.isByItem()) {
            throw invalid("choice", "congress.item.needed");
        }
        var mark = Mark.read(choice).orElseThrow(() -> invalid("choice", "congress.vote.choice"));
        var key = keys.open(id).orElseThrow(() -> invalid("choice", "congress.vote.closed"));
        if (!token.isWhole() || !key.verifies(token)) {
            throw invalid("signature", "congress.token.signature");
        }
        var hex = HexFormat.of();
        var serial = hex.parseHex(token.serial());
        var digest = Hash.ballot(id, serial, mark);
        var ballot =
                new Signed(id, serial, hex.parseHex(token.randomizer()), hex.parseHex(token.signature()), digest, mark);
        return switch (box.put(ballot)) {
            case CAST -> BallotReceipt.of(digest);
            case CLOSED -> throw invalid("choice", "congress.vote.closed");
            case UNKNOWN, ALREADY, PAPER -> throw invalid("choice", "congress.token.other-choice");
        };
    }

    private static InvalidInput invalid(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
