package org.shangliang.app.campaign.rollup;

import java.util.List;
import java.util.stream.Collectors;

/** The statements that count deltas into cells; one text for what is folded, what is counted anew and what is read. */
final class RollupSql {
    static final List<String> MEASURES = List.of(
            "targets",
            "offered",
            "replied",
            "signed",
            "filed",
            "in_force",
            "replied_late",
            "signed_late",
            "filed_late",
            "in_force_late",
            "exempt",
            "staff",
            "staff_replied",
            "staff_signed",
            "staff_filed",
            "staff_in_force");

    static final String COLUMNS = String.join(", ", MEASURES);

    /** The measures of rows {@code d} with their sign; the closing day comes as {@code d.closes_on}. */
    static final String COUNTED = """
            coalesce(sum(d.sign) filter (where not d.exempt), 0) as targets,
            coalesce(sum(d.sign) filter (where not d.exempt and d.offered_on is not null), 0) as offered,
            coalesce(sum(d.sign) filter (where not d.exempt and d.replied_on is not null), 0) as replied,
            coalesce(sum(d.sign) filter (where not d.exempt and d.signed_on is not null), 0) as signed,
            coalesce(sum(d.sign) filter (where not d.exempt and d.filed_on is not null), 0) as filed,
            coalesce(sum(d.sign) filter (where not d.exempt and d.in_force_on is not null), 0) as in_force,
            coalesce(sum(d.sign) filter (where not d.exempt and d.replied_on > d.closes_on), 0) as replied_late,
            coalesce(sum(d.sign) filter (where not d.exempt and d.signed_on > d.closes_on), 0) as signed_late,
            coalesce(sum(d.sign) filter (where not d.exempt and d.filed_on > d.closes_on), 0) as filed_late,
            coalesce(sum(d.sign) filter (where not d.exempt and d.in_force_on > d.closes_on), 0) as in_force_late,
            coalesce(sum(d.sign) filter (where d.exempt), 0) as exempt,
            coalesce(sum(d.sign * d.staff) filter (where not d.exempt), 0) as staff,
            coalesce(sum(d.sign * d.staff) filter (where not d.exempt and d.replied_on is not null), 0)
              as staff_replied,
            coalesce(sum(d.sign * d.staff) filter (where not d.exempt and d.signed_on is not null), 0)
              as staff_signed,
            coalesce(sum(d.sign * d.staff) filter (where not d.exempt and d.filed_on is not null), 0)
              as staff_filed,
            coalesce(sum(d.sign * d.staff) filter (where not d.exempt and d.in_force_on is not null), 0)
              as staff_in_force""";

    private static final String ADD = MEASURES.stream()
            .map(one -> "%1$s = r.%1$s + excluded.%1$s".formatted(one))
            .collect(Collectors.joining(", "));

    private static final String SUMS =
            MEASURES.stream().map(one -> "sum(l.%1$s)".formatted(one)).collect(Collectors.joining(", "));

    /** Changes nothing: what would be added to a cell is nought. */
    private static final String NOTHING =
            MEASURES.stream().map(one -> "sum(l." + one + ") = 0").collect(Collectors.joining(" and "));

    private RollupSql() {}

    /**
     * Adds rows {@code d} to the cells: the query that gives them, and what has to be done before it. The rows are read
     * once and grouped to small parts ({@link RollupParts}); regions above them and their groups come from the parts.
     */
    static String add(String before, String rows) {
        return """
                with %1$s %2$s,
                placed as (select l.*, n.node, n.depth from leaf l cross join lateral
                    (select left(l.region, depth) as node, depth from unnest(array[0, 2, 4, 6, 9, 12]) depth
                        where depth between length(l.top) and length(l.region)) n),
                grouped as (select campaign_id, node, dimension, key, %3$s from placed l group by 1, 2, 3, 4
                    having not (%4$s)
                  union all
                  select campaign_id, node, 'REGION', left(region, case depth when 0 then 2 when 2 then 4 when 4 then 6
                      when 6 then 9 else 12 end), %3$s
                    from placed l where dimension = 'ALL' group by 1, 2, 4 having not (%4$s))
                insert into campaign_rollup as r (campaign_id, node, dimension, key, %5$s)
                select * from grouped order by 1, 2, 3, 4
                on conflict (campaign_id, node, dimension, key) do update set %6$s""".formatted(before, RollupParts.of(rows), SUMS, NOTHING, COLUMNS, ADD);
    }

    /** The cells of some dimensions at a node and the deltas below it; with nothing in it, but there, if counts are kept. */
    static String read(List<Grouping> dimensions) {
        return """
                with rolled as (select closes_on from campaign_rolled
                    where campaign_id = :campaign and closes_on = :closes and laws = :laws)
                select '' as dimension, '' as key, %2$s from rolled
                union all select r.dimension, r.key, %1$s from rolled cross join campaign_rollup r
                    where r.campaign_id = :campaign and r.node = :node and r.dimension = any (:dimensions)
                """.formatted(
                                MEASURES.stream().map(one -> "r." + one).collect(Collectors.joining(", ")),
                                MEASURES.stream().map(one -> "0").collect(Collectors.joining(", ")))
                + dimensions.stream().map(RollupSql::unfolded).collect(Collectors.joining());
    }

    private static String unfolded(Grouping by) {
        return "union all select '" + by.name() + "', " + by.key() + ", " + COUNTED + """

                 from (select d.*, r.closes_on from campaign_delta d cross join rolled r
                    where d.campaign_id = :campaign and d.region like :below) d
                 where\s""" + by.key()
                + " is not null group by 2\n";
    }
}
