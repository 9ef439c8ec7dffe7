package org.shangliang.app.congress.vote;

import java.util.Arrays;
import java.util.UUID;

/** A ballot on its way to the box (待入箱的票): the digest that finds the voter, and what goes into the box. */
record CastBallot(UUID vote, byte[] code, byte[] seed, Mark choice) {
    /** So many bytes of a seed cannot be guessed, and no two are alike. */
    private static final int SEED = 16;

    /** The ballot of somebody who typed this code in this attempt; under the same keys always the same. */
    static CastBallot of(UUID vote, VoteCode code, byte[] attempt, Mark choice, Keys keys) {
        var seed = Arrays.copyOf(Hash.keyed(keys.key(), code.bytes(), attempt), SEED);
        return new CastBallot(vote, code.digest(keys.salt()), seed, choice);
    }

    /** What an open vote keeps secret: the salt of its codes and the key of its serials (表决密钥). */
    record Keys(byte[] salt, byte[] key) {}

    /** As it lies in the box: the seed of the serial and the choice, which say nothing of who sent it. */
    byte[] entry() {
        var entry = Arrays.copyOf(seed, seed.length + 1);
        entry[seed.length] = (byte) choice.code();
        return entry;
    }

    /** The ballot's digest, which is the voter's receipt. */
    byte[] digest() {
        return Hash.ballot(vote, Hash.serial(vote, seed), choice);
    }
}
