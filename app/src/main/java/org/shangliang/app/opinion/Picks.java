package org.shangliang.app.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The things a worker can tick without writing (可选议题), in their order. */
enum Picks {
    /** Higher pay (涨工资). */
    RAISE("coin-yuan"),
    /** Overtime pay (加班费). */
    OVERTIME("clock"),
    /** Night shift allowance (夜班津贴). */
    NIGHT("moon"),
    /** Heat allowance (高温津贴). */
    HEAT("sun"),
    /** Safety at work (劳动安全). */
    SAFETY("shield-check"),
    /** Rest and leave (休息休假). */
    REST("calendar"),
    /** Protection of women (女职工保护). */
    WOMEN("users"),
    /** Canteen and dormitory (食堂住宿). */
    BOARD("home");

    private final String icon;

    Picks(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    static Optional<Picks> of(String name) {
        return Arrays.stream(values()).filter(pick -> pick.name().equals(name)).findFirst();
    }

    /** The picks that a stored list names. */
    static List<Picks> read(String names) {
        return Arrays.stream(names.split(","))
                .flatMap(name -> of(name).stream())
                .toList();
    }
}
