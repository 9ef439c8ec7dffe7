package org.shangliang.app.campaign.rollup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of changes grouped to small parts before anything is worked out from them: a million rows give some hundred
 * thousand parts, and only these are taken apart into groupings and added up for the regions above.
 */
final class RollupParts {
    private static final List<Grouping> STEPS = List.of(Grouping.ALL, Grouping.KIND, Grouping.STAGE);
    private static final List<Grouping> FIRMS = List.of(Grouping.SIZE, Grouping.SITUATION, Grouping.STAFF);
    private static final List<Grouping> TRADES = List.of(Grouping.INDUSTRY);

    /** What a row counts for, as bits; the exempt count for nothing else. */
    private static final String MARKS = """
            case when d.exempt then 1024 else 1 + 2 * (d.offered_on is not null)::integer
              + 4 * (d.replied_on is not null)::integer + 8 * (d.signed_on is not null)::integer
              + 16 * (d.filed_on is not null)::integer + 32 * (d.in_force_on is not null)::integer
              + 64 * coalesce(d.replied_on > d.closes_on, false)::integer
              + 128 * coalesce(d.signed_on > d.closes_on, false)::integer
              + 256 * coalesce(d.filed_on > d.closes_on, false)::integer
              + 512 * coalesce(d.in_force_on > d.closes_on, false)::integer end""";

    /** The bits in the order of the measures, first of enterprises, then of their staff. */
    private static final List<Integer> ENTERPRISES = List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024);

    private static final List<Integer> STAFF = List.of(1, 4, 8, 16, 32);

    /** The number of workers by the least of its class: enough to group by. */
    private static final String CLASS = "case when d.staff >= 100 then 100 when d.staff >= 25 then 25 else 0 end";

    private RollupParts() {}

    /** The queries that end with {@code leaf}: the measures of each region, grouping and key there. */
    static String of(String rows) {
        return """
                d as (%1$s),
                f as materialized (select d.campaign_id, d.top, d.region, %2$s as marks, d.sign, d.sign * d.staff as workers,
                    %3$s as staff, d.industry, d.size_class, d.situation, d.kind, d.stage, d.offered_on, d.replied_on,
                    d.signed_on, d.filed_on, d.in_force_on from d),
                parts as (%4$s union all %5$s union all %6$s union all %7$s),
                leaf as (select campaign_id, top, region, dimension, key, %8$s from parts group by 1, 2, 3, 4, 5)""".formatted(
                        rows,
                        MARKS,
                        CLASS,
                        parts("left(region, " + Grouping.WIDE + ")", days(), Grouping.ofWide()),
                        parts("region", "kind, stage", STEPS),
                        parts("region", "size_class, situation, staff", FIRMS),
                        parts("region", "industry", TRADES),
                        measures());
    }

    private static String days() {
        return "kind, stage, offered_on, replied_on, signed_on, filed_on, in_force_on";
    }

    private static String parts(String region, String columns, List<Grouping> groupings) {
        var keys = groupings.stream()
                .map(one -> "('" + one + "', " + one.key() + ")")
                .collect(Collectors.joining(", "));
        return """
                select d.campaign_id, d.top, d.region, d.marks, k.dimension, k.key, d.number, d.workers
                from (select campaign_id, top, %1$s as region, marks, %2$s, sum(sign)::integer as number,
                    sum(workers)::integer as workers from f group by campaign_id, top, 3, marks, %2$s) d
                cross join lateral (values %3$s) k (dimension, key) where k.key is not null""".formatted(region, columns, keys);
    }

    private static String measures() {
        return ENTERPRISES.stream().map(bit -> measure("number", bit)).collect(Collectors.joining(", ")) + ", "
                + STAFF.stream().map(bit -> measure("workers", bit)).collect(Collectors.joining(", "));
    }

    private static String measure(String column, int bit) {
        int at = column.equals("number") ? ENTERPRISES.indexOf(bit) : ENTERPRISES.size() + STAFF.indexOf(bit);
        return "coalesce(sum(%s) filter (where marks & %d <> 0), 0)::integer as %s"
                .formatted(column, bit, RollupSql.MEASURES.get(at));
    }
}
