package org.shangliang.app.contract.model;

import java.time.LocalDate;
import java.util.List;

/** The contract made known to all workers (公布). */
public record Publication(LocalDate publishedOn, List<Channel> channels, boolean copyToUpperUnion) {

    /** Where it was made known. */
    public enum Channel {
        /** On the notice board (公告栏). */
        NOTICE_BOARD,
        /** On line (线上). */
        ONLINE,
        /** At a meeting (会议传达). */
        MEETING,
        /** Handed out (发放文本). */
        HANDOUT
    }
}
