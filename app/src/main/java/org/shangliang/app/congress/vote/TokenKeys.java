package org.shangliang.app.congress.vote;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.shangliang.app.congress.blind.SigningKey;
import org.shangliang.app.congress.blind.TokenKey;
import org.springframework.stereotype.Component;

/** The keys of votes with blind tokens (盲签密钥): the secret one only while the vote is open. */
@Component
class TokenKeys {
    private final VoteStore votes;
    private final VoteVault vault;
    private final Map<UUID, Open> open = new ConcurrentHashMap<>();

    /** What signs in an open vote, and the salt of its codes. */
    record Open(SigningKey key, byte[] salt) {
        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Open";
        }
    }

    TokenKeys(VoteStore votes, VoteVault vault) {
        this.votes = votes;
        this.vault = vault;
    }

    /** The keys of an open vote with blind tokens. */
    Optional<Open> of(UUID vote) {
        var known = open.get(vote);
        if (known != null) {
            return Optional.of(known);
        }
        var secrets = votes.secrets(vote).filter(one -> one.level() == Level.BLIND);
        var locked = secrets.map(VoteStore.Secrets::secret);
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        var salt = secrets.orElseThrow().salt();
        var keys = new Open(SigningKey.read(vault.unlock(vote, locked.get())), salt);
        open.put(vote, keys);
        return Optional.of(keys);
    }

    /** The public key, also when the vote is closed. */
    Optional<TokenKey> open(UUID vote) {
        return votes.publicKey(vote).flatMap(TokenKey::read);
    }

    /** The public key under which the ballots of a box have tokens. */
    Optional<TokenKey> open(VoteItem box) {
        return box.isWhole()
                ? open(box.id())
                : Optional.ofNullable(box.publicKey()).flatMap(TokenKey::read);
    }

    /** Nothing of a closed vote's key stays in memory. */
    void forget(UUID vote) {
        open.remove(vote);
    }
}
