package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done on which day, and the planned curve. */
@Repository
class PaceStore {
    private final JdbcClient jdbc;

    PaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many reached each of these milestones on which day. */
    Map<String, Map<LocalDate, Integer>> byDay(Condition condition, List<String> milestones) {
        var counts = new HashMap<String, Map<LocalDate, Integer>>();
        var days = milestones.stream().map(Condition::day).collect(Collectors.joining(", "));
        jdbc.sql("select count(*), " + days + Condition.FROM + condition.sql() + " group by " + days)
                .params(condition.parameters())
                .query(row -> {
                    for (int one = 0; one < milestones.size(); one++) {
                        var day = row.getObject(one + 2, LocalDate.class);
                        if (day != null) {
                            counts.computeIfAbsent(milestones.get(one), milestone -> new TreeMap<>())
                                    .merge(day, row.getInt(1), Integer::sum);
                        }
                    }
                });
        return counts;
    }

    Map<LocalDate, Integer> points(UUID campaign) {
        var points = new TreeMap<LocalDate, Integer>();
        jdbc.sql("select on_day, number from campaign_plan_point where campaign_id = :campaign")
                .param("campaign", campaign)
                .query(row -> {
                    points.put(row.getObject(1, LocalDate.class), row.getInt(2));
                });
        return points;
    }

    void plan(UUID campaign, Map<LocalDate, Integer> points) {
        jdbc.sql("delete from campaign_plan_point where campaign_id = :campaign")
                .param("campaign", campaign)
                .update();
        points.forEach((day, number) -> jdbc.sql(
                        "insert into campaign_plan_point (campaign_id, on_day, number) values (:campaign, :day, :number)")
                .param("campaign", campaign)
                .param("day", day)
                .param("number", number)
                .update());
    }
}
