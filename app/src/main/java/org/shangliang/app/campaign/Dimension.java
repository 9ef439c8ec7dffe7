package org.shangliang.app.campaign;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what the targets of a campaign are grouped (分组). */
enum Dimension {
    /** By the next smaller region (片区). */
    REGION("left(e.region, :depth)"),
    /** By union (工会). */
    UNION("e.union_id::text"),
    /** By industry, GB/T 4754 (行业). */
    INDUSTRY("e.industry"),
    /** By size class (规模). */
    SIZE("e.size_class"),
    /** By number of workers (职工人数). */
    STAFF("case when e.staff >= 100 then '100' when e.staff >= 25 then '25' else '0' end"),
    /** By business situation (生产经营情况). */
    SITUATION("e.situation"),
    /** By kind of contract (合同种类). */
    KIND("t.kind"),
    /** By the stage reached (所处阶段). */
    STAGE("t.stage");

    /** What a group is called whose value is not known. */
    static final String UNKNOWN = "none";

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The name it has in an address, for instance {@code region}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Dimension> of(String field) {
        return Stream.of(values()).filter(one -> one.field().equals(field)).findFirst();
    }
}
