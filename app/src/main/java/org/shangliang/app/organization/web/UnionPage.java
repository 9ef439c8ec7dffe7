package org.shangliang.app.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Happening;

/** One union: its chair, who held the post before, and the employers it covers. */
public record UnionPage(
        String id,
        String name,
        String kind,
        String area,
        @Nullable String federation,
        @Nullable String creditCode,
        @Nullable String chair,
        List<Happening> tenures,
        List<Covered> employers,
        int total,
        int staff,
        boolean keeper) {

    /** An employer the union covers. */
    public record Covered(String id, String name, int staff) {}
}
