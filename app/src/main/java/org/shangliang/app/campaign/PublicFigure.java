package org.shangliang.app.campaign;

import java.util.List;
import java.util.stream.Stream;

/** What of a campaign the public may see (公开的数字), in the order in which it is shown. */
enum PublicFigure {
    /** How many enterprises count (应开展单位). */
    TARGETS,
    /** Offers made (已要约). */
    OFFERED,
    /** Completed (已完成). */
    COMPLETED,
    /** Signed (已签订). */
    SIGNED,
    /** In force (已生效). */
    IN_FORCE,
    /** Workers of those completed (覆盖职工). */
    STAFF,
    /** Completed by park (分片区). */
    REGIONS,
    /** Completed by number of workers (按职工人数). */
    SIZES;

    static List<PublicFigure> of(List<String> names) {
        return Stream.of(values()).filter(one -> names.contains(one.name())).toList();
    }
}
