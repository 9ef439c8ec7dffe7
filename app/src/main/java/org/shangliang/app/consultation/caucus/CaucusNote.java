package org.shangliang.app.consultation.caucus;

import java.time.Instant;
import java.util.UUID;

/** What a side wrote for itself (己方笔记). */
public record CaucusNote(UUID id, Kind kind, String words, String author, Instant at) {

    /** What it is (类别). */
    public enum Kind {
        /** How far the representatives may go (授权底线). */
        LIMIT,
        /** What matters most (轻重缓急). */
        PRIORITY,
        /** A text not yet proposed (草稿). */
        DRAFT,
        /** Anything else (笔记). */
        NOTE
    }

    /** Keeps the words out of logs. */
    @Override
    public String toString() {
        return "CaucusNote[" + id + "]";
    }
}
