package org.shangliang.app.congress.vote;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.shangliang.app.congress.blind.SigningKey;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.congress.blind.TokenKey;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.Busy;
import org.springframework.stereotype.Component;

/**
 * Blind tokens for a vote item by item (逐项盲签凭证): each item has a key of its own, so that a token opens one box only. All
 * tokens of a voter are given in one act, and all are cast in one.
 */
@Component
public class ItemTokens {
    private static final Duration COME_AGAIN = Duration.ofSeconds(2);
    private static final int AT_ONCE = 64;

    private final VoteRoom room;
    private final VoteBooks books;
    private final ItemBox box;
    private final TokenKeys keys;
    private final VoteVault vault;
    private final Semaphore doors = new Semaphore(AT_ONCE);

    ItemTokens(VoteRoom room, VoteBooks books, ItemBox box, TokenKeys keys, VoteVault vault) {
        this.room = room;
        this.books = books;
        this.box = box;
        this.keys = keys;
        this.vault = vault;
    }

    /** The public keys, in the order of the items; there are none before the vote opens. */
    public List<TokenKey> keys(UUID id) {
        return items(id).stream()
                .map(item -> keys.open(item).orElseThrow(() -> new NoSuch("token key")))
                .toList();
    }

    /** The blind signatures for a voter's code and blinded serials, one an item, in their order. */
    public List<String> draw(UUID id, String typed, List<String> blinded) {
        if (!doors.tryAcquire()) {
            throw new Busy(COME_AGAIN);
        }
        try {
            return signed(id, typed, blinded);
        } finally {
            doors.release();
        }
    }

    private List<String> signed(UUID id, String typed, List<String> blinded) {
        var items = items(id);
        var signing = items.stream()
                .flatMap(item -> books.items().secret(item.id()).stream()
                        .map(locked -> SigningKey.read(vault.unlock(item.id(), locked))))
                .toList();
        if (signing.size() < items.size()) {
            throw invalid("code", "congress.vote.closed");
        }
        var code = VoteCode.read(typed).orElseThrow(() -> invalid("code", "congress.vote.code"));
        if (blinded.size() != items.size()) {
            throw invalid("blinded", "congress.item.tokens", String.valueOf(items.size()));
        }
        for (int at = 0; at < items.size(); at++) {
            if (!signing.get(at).canSign(blinded.get(at))) {
                throw invalid("blinded", "congress.token.blinded");
            }
        }
        var salt = books.votes().secrets(id).orElseThrow().salt();
        var kept = Hash.of(salt, String.join(" ", blinded).getBytes(StandardCharsets.US_ASCII));
        return switch (books.roll().giveToken(id, code.digest(salt), kept)) {
            case CAST -> {
                var signatures = new ArrayList<String>();
                for (int at = 0; at < items.size(); at++) {
                    signatures.add(signing.get(at).sign(blinded.get(at)));
                }
                yield signatures;
            }
            case UNKNOWN -> throw invalid("code", "congress.vote.code");
            case ALREADY -> throw invalid("code", "congress.token.already");
            case PAPER -> throw invalid("code", "congress.vote.on-paper");
            case CLOSED -> throw invalid("code", "congress.vote.closed");
        };
    }

    /** Puts one entry with its token into each box, all or none; the same ballot sent again gets the same receipts. */
    public List<BallotReceipt> cast(UUID id, List<Token> tokens, List<String> choices) {
        var items = items(id);
        var marks = ItemChoices.read(items, choices, List.of());
        if (tokens.size() != items.size()) {
            throw invalid("tokens", "congress.item.tokens", String.valueOf(items.size()));
        }
        var entries = new ArrayList<ItemBox.Entry>();
        for (int at = 0; at < items.size(); at++) {
            var item = items.get(at);
            var token = tokens.get(at);
            var key = keys.open(item).orElseThrow(() -> invalid("choices", "congress.vote.closed"));
            if (!token.isWhole() || !key.verifies(token)) {
                throw invalid("tokens", "congress.token.signature");
            }
            var serial = HexFormat.of().parseHex(token.serial());
            entries.add(new ItemBox.Entry(
                    item.id(),
                    Hash.hex(Hash.ballot(item.id(), serial, marks.get(at))),
                    token.serial(),
                    marks.get(at),
                    token.randomizer(),
                    token.signature()));
        }
        return switch (box.put(id, entries)) {
            case CAST -> entries.stream().map(ItemBox.Entry::receipt).toList();
            case CLOSED -> throw invalid("choices", "congress.vote.closed");
            case UNKNOWN, ALREADY, PAPER -> throw invalid("choices", "congress.token.other-choice");
        };
    }

    private List<VoteItem> items(UUID id) {
        var vote = room.find(id);
        var items = books.items().items(vote);
        if (items.isEmpty()) {
            throw new NoSuch("items");
        }
        if (vote.level() != Level.BLIND) {
            throw invalid("code", "congress.token.other-level");
        }
        return items;
    }

    private static InvalidInput invalid(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
