package org.shangliang.app.congress.vote;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.blind.SigningKey;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.platform.Outcome;
import org.springframework.stereotype.Component;

/** Opens a vote (开始投票): freezes the roll, makes the key, and enters both by their digests. */
@Component
class Opening {
    private static final int KEY = 32;

    private final VoteStore store;
    private final RollStore roll;
    private final ItemStore items;
    private final VoteVault vault;
    private final VoteDocket docket;

    Opening(VoteBooks books, VoteVault vault, VoteDocket docket) {
        this.store = books.votes();
        this.roll = books.roll();
        this.items = books.items();
        this.vault = vault;
        this.docket = docket;
    }

    Outcome<UUID> open(UUID id, CaseContext context) {
        var prepared = store.find(id).orElseThrow();
        var keys = itemKeys(prepared, context.today());
        var head = docket.lock(prepared);
        var vote = store.lock(id);
        var draft = context.file().draft();
        if (vote.state() != Vote.State.PREPARED) {
            return Outcome.done(id);
        }
        if (context.today().isBefore(vote.meetingOn())) {
            return Outcome.refused(context.ground(
                    "congress.before-meeting", List.of(vote.meetingOn(), context.today()), "approval.motion_notice"));
        }
        if (draft == null || !draft.digest().equals(vote.textDigest())) {
            return Outcome.refused(
                    context.ground("congress.text.differs", List.of(), "meeting.draft_signed_by_chiefs"));
        }
        var facts = new TreeMap<String, String>();
        facts.put("vote", id.toString());
        facts.put("level", vote.level().name());
        facts.put("entitled", String.valueOf(roll.headcount(id).entitled()));
        delegates(roll.makeup(id), vote, context, facts);
        var digests = new ArrayList<>(List.of(rollDigest(id), vote.textDigest()));
        if (vote.isByItem()) {
            facts.put("items", String.valueOf(vote.items()));
            digests.add(listDigest(vote));
        }
        if (keys.isEmpty()) {
            makeKey(vote, context.today(), facts, digests);
        } else {
            store.open(id, null, null, context.today());
            digests.addAll(keep(vote, keys));
        }
        docket.enter(VoteDocket.OPENED, head, context.actor(), facts, digests);
        return Outcome.done(id);
    }

    private static void delegates(Makeup makeup, Vote vote, CaseContext context, Map<String, String> facts) {
        if (vote.body() == Body.CONGRESS) {
            facts.put("managers", text(makeup.managers()));
            facts.put("women", text(makeup.women()));
            facts.put("termEnds", text(makeup.termEnds()));
            makeup.notes(vote, context).forEach(note -> facts.put(note.code(), String.join(" ", note.arguments())));
            facts.values().removeIf(String::isEmpty);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The key of this vote alone; what of it is public stands in the docket before the first ballot. */
    private void makeKey(Vote vote, LocalDate today, Map<String, String> facts, List<String> digests) {
        if (vote.level() == Level.DETACHED) {
            store.open(vote.id(), vault.lock(vote.id(), VoteVault.chance(KEY)), null, today);
            return;
        }
        var key = SigningKey.fresh();
        var open = key.open();
        store.open(
                vote.id(), vault.lock(vote.id(), key.encoded()), HexFormat.of().parseHex(open.hex()), today);
        facts.put("publicKey", open.hex());
        digests.add(open.fingerprint());
    }

    /** A key for each item where ballots have tokens; that takes seconds, so it is done before anything is locked. */
    private Map<UUID, SigningKey> itemKeys(Vote vote, LocalDate today) {
        boolean needed =
                vote.level() == Level.BLIND && vote.state() == Vote.State.PREPARED && !today.isBefore(vote.meetingOn());
        return needed
                ? items.items(vote).parallelStream().collect(Collectors.toMap(VoteItem::id, any -> SigningKey.fresh()))
                : Map.of();
    }

    /** Keeps the key of each item; answers their digests in the order of the items. */
    private List<String> keep(Vote vote, Map<UUID, SigningKey> keys) {
        var fingerprints = new ArrayList<String>();
        for (var item : items.items(vote)) {
            var key = Objects.requireNonNull(keys.get(item.id()));
            items.key(
                    item.id(),
                    vault.lock(item.id(), key.encoded()),
                    HexFormat.of().parseHex(key.open().hex()));
            fingerprints.add(key.open().fingerprint());
        }
        return fingerprints;
    }

    /** Which items are voted on; their names stand in the vote itself. */
    private String listDigest(Vote vote) {
        var head = Stream.of("shangliang item list 1", vote.id().toString());
        return Hash.lines(Stream.concat(head, items.items(vote).stream().map(VoteItem::line)));
    }

    /** Tells one roll from another, and names nobody without the vote's salt. */
    private String rollDigest(UUID id) {
        var lines = new StringBuilder();
        for (var line : roll.lines(id, "", Integer.MAX_VALUE, 0)) {
            lines.append(line.number())
                    .append('\t')
                    .append(line.name())
                    .append('\t')
                    .append(line.unit())
                    .append('\n');
        }
        var salt = store.secrets(id).orElseThrow().salt();
        return Hash.hex(Hash.of(salt, lines.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
