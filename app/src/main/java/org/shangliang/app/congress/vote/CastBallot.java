package org.shangliang.app.congress.vote;

import java.util.UUID;

/** A ballot on its way to the box (待入箱的票): the digests that find the voter, and what goes into the box. */
record CastBallot(UUID vote, byte[] code, byte[] attempt, byte[] serial, byte[] digest, Mark choice) {}
