package org.shangliang.app.supervision.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One contact with an enterprise (一次联系).
 *
 * @param what a code within the kind: the channel of an urging, the form of a letter, the result
 * @param about the duty urged, the number of a letter, the title of a meeting, who visited
 * @param words what was said or written down
 * @param source the letter, visit, meeting or thing to be put right
 */
public record Contact(
        LocalDate on,
        Kind kind,
        @Nullable String what,
        @Nullable String about,
        @Nullable String words,
        @Nullable UUID source,
        @Nullable UUID account) {

    /** What kind of contact it was (联系方式). */
    public enum Kind {
        /** Urged (催办). */
        URGED,
        /** A letter was issued (出具文书). */
        ISSUED,
        /** A letter was served (送达文书). */
        SERVED,
        /** A letter was answered (回复文书). */
        ANSWERED,
        /** A visit is planned (计划走访). */
        PLANNED,
        /** A visit was made (走访). */
        VISITED,
        /** Invited to a meeting (邀请参会). */
        INVITED,
        /** A meeting was held (专题会). */
        MET,
        /** Something was put right (整改). */
        MENDED,
        /** It was verified (核实). */
        VERIFIED
    }
}
