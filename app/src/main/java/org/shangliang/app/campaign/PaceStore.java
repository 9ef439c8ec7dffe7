package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done on which day, and the planned curve. */
@Repository
class PaceStore {
    private final JdbcClient jdbc;

    PaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<LocalDate, Integer> byDay(Condition condition, String day) {
        var counts = new TreeMap<LocalDate, Integer>();
        jdbc.sql("select " + day + ", count(*)" + Condition.FROM + condition.sql() + " and " + day
                        + " is not null group by 1")
                .params(condition.parameters())
                .query(row -> {
                    counts.put(row.getObject(1, LocalDate.class), row.getInt(2));
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
