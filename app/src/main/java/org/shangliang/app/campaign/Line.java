package org.shangliang.app.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** By which line one plans back from the closing day (倒排的两条线). */
enum Line {
    /** The other side uses its whole period (稳妥). */
    ROBUST,
    /** The other side answers on the same day (最快). */
    FASTEST;

    /** How near a latest day is asked for: already past, or within so many days. */
    static final List<String> DUES = List.of("late", "1", "3", "7");

    static final List<String> CODES = Stream.of(values()).map(Line::code).toList();

    /** The name it has in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Line of(String code) {
        return code.equals(FASTEST.code()) ? FASTEST : ROBUST;
    }
}
