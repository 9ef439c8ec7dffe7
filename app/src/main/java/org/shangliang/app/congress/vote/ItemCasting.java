package org.shangliang.app.congress.vote;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.Busy;
import org.springframework.stereotype.Component;

/**
 * Casting a ballot on all items of a vote at once (逐项投票): one entry into the box of each item. The serials follow from
 * code, attempt and item under a key that is destroyed at closing, so they have nothing in common that could be found.
 */
@Component
public class ItemCasting {
    private static final Duration COME_AGAIN = Duration.ofSeconds(2);
    private static final int AT_ONCE = 128;

    private final VoteRoom room;
    private final VoteBooks books;
    private final ItemBox box;
    private final VoteVault vault;
    private final Semaphore doors = new Semaphore(AT_ONCE);

    ItemCasting(VoteRoom room, VoteBooks books, ItemBox box, VoteVault vault) {
        this.room = room;
        this.books = books;
        this.box = box;
        this.vault = vault;
    }

    /** Puts one entry into each box, all or none; a receipt for each item, in their order. */
    public List<BallotReceipt> cast(UUID id, String code, String attempt, List<String> choices) {
        if (!doors.tryAcquire()) {
            throw new Busy(COME_AGAIN);
        }
        try {
            return put(id, code, attempt, choices);
        } finally {
            doors.release();
        }
    }

    private List<BallotReceipt> put(UUID id, String code, String attempt, List<String> choices) {
        var vote = room.find(id);
        var items = books.items().items(vote);
        if (items.isEmpty()) {
            throw new NoSuch("items");
        }
        var typed = VoteCode.read(code);
        var faults = new ArrayList<FieldError>();
        if (typed.isEmpty()) {
            faults.add(new FieldError("code", "congress.vote.code"));
        }
        if (!attempt.matches("[0-9a-f]{32,64}")) {
            faults.add(new FieldError("attempt", "congress.vote.attempt"));
        }
        var marks = ItemChoices.read(items, choices, faults);
        var secrets = books.votes().secrets(id).orElseThrow();
        if (secrets.level() != Level.DETACHED) {
            throw invalid("code", "congress.vote.token-needed");
        }
        var locked = secrets.secret();
        if (locked == null) {
            throw invalid("code", "congress.vote.closed");
        }
        var key = vault.unlock(id, locked);
        var voter = typed.orElseThrow().bytes();
        var number = attempt.getBytes(StandardCharsets.US_ASCII);
        var entries = new ArrayList<ItemBox.Entry>();
        for (int at = 0; at < items.size(); at++) {
            var item = items.get(at).id();
            entries.add(ItemBox.Entry.of(item, Hash.keyed(key, voter, number, Hash.bytes(item)), marks.get(at)));
        }
        return answer(
                box.put(id, typed.orElseThrow().digest(secrets.salt()), Hash.of(secrets.salt(), number), entries),
                entries);
    }

    private static List<BallotReceipt> answer(Verdict verdict, List<ItemBox.Entry> entries) {
        return switch (verdict) {
            case CAST -> entries.stream().map(ItemBox.Entry::receipt).toList();
            case UNKNOWN -> throw invalid("code", "congress.vote.code");
            case ALREADY -> throw invalid("code", "congress.vote.already");
            case PAPER -> throw invalid("code", "congress.vote.on-paper");
            case CLOSED -> throw invalid("code", "congress.vote.closed");
        };
    }

    private static InvalidInput invalid(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
