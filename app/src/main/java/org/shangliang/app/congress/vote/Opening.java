package org.shangliang.app.congress.vote;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.congress.blind.SigningKey;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.platform.Outcome;
import org.springframework.stereotype.Component;

/** Opens a vote (开始投票): freezes the roll, makes the key, and enters both by their digests. */
@Component
class Opening {
    private static final int KEY = 32;

    private final VoteStore store;
    private final RollStore roll;
    private final VoteVault vault;
    private final VoteDocket docket;

    Opening(VoteStore store, RollStore roll, VoteVault vault, VoteDocket docket) {
        this.store = store;
        this.roll = roll;
        this.vault = vault;
        this.docket = docket;
    }

    Outcome<UUID> open(UUID id, CaseContext context) {
        var head = docket.lock(store.find(id).orElseThrow());
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
        var digests = new ArrayList<>(List.of(rollDigest(id), vote.textDigest()));
        makeKey(vote, context.today(), facts, digests);
        docket.enter(VoteDocket.OPENED, head, context.actor(), facts, digests);
        return Outcome.done(id);
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
