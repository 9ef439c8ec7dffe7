package org.shangliang.app.congress.vote;

import java.util.Arrays;
import java.util.UUID;

/** A ballot on its way to the box (待入箱的票): the digest that finds the voter, and what goes into the box. */
record CastBallot(UUID vote, byte[] code, byte[] serial, Mark choice) {

    /** As it lies in the box: the serial and the choice, which says nothing of who sent it. */
    byte[] entry() {
        var entry = Arrays.copyOf(serial, serial.length + 1);
        entry[serial.length] = (byte) choice.code();
        return entry;
    }
}
