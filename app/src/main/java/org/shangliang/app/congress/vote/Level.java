package org.shangliang.app.congress.vote;

/** How roll and box are kept apart (保密级别); docs/protocol/ballot.md says what each promises. */
public enum Level {
    /** The program marks the roll and puts the ballot into the box, and keeps no link (分离存放). */
    DETACHED,
    /** The voter draws a token signed blindly, and casts it without saying who he is (盲签凭证). */
    BLIND
}
