package org.shangliang.app.organization.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a roster as read (名册一行); null where the row says nothing. Reused from row to row. */
final class Line {
    int number;

    @Nullable
    String name;

    @Nullable
    String creditCode;

    @Nullable
    String region;

    @Nullable
    String union;

    @Nullable
    String chair;

    @Nullable
    String section;

    @Nullable
    String trade;

    @Nullable
    String size;

    boolean sizeComputed;
    final @Nullable Integer[] heads = new Integer[5];

    @Nullable
    Long revenue;

    @Nullable
    Long assets;

    @Nullable
    String situation;

    @Nullable
    Boolean newForm;

    @Nullable
    Boolean epidemic;

    @Nullable
    Integer disputes;

    @Nullable
    String legalRepresentative;

    @Nullable
    String address;

    final List<Problem> problems = new ArrayList<>();

    boolean isGood() {
        return problems.isEmpty();
    }
}
