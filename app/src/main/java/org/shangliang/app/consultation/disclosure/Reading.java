package org.shangliang.app.consultation.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody saw an item (查阅记录): opened the file here, or read it on the employer's premises. */
public record Reading(
        int number,
        Kind kind,
        String name,
        LocalDate on,
        @Nullable String purpose) {

    /** How it was seen. */
    public enum Kind {
        /** The file was opened here (打开文件). */
        OPENED,
        /** It was read on the employer's premises (现场查阅). */
        ON_SITE
    }
}
