package org.shangliang.app.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shangliang.law.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code platform_deadline}; the law's answer is kept whole beside the dates that are searched. */
@Repository
class DeadlineStore {
    private static final String OPEN = " subject = ? and kind = ? and met_on is null and not withdrawn";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DeadlineStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        // A row written by an older or newer release must stay readable.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Withdraws the one that still runs and opens this one; it counts the withdrawn so as to come after them. */
    void replace(UUID id, UUID subject, String kind, Deadline deadline) {
        jdbc.sql("with gone as (update platform_deadline set withdrawn = true where" + OPEN + """
                 returning 1)
                insert into platform_deadline (id, subject, kind, remind_on, due_on, law)
                select ?, ?, ?, ?, ?, ?::jsonb from (select count(*) from gone) counted
                """)
                .params(subject, kind, id, subject, kind)
                .param(deadline.remindOn())
                .param(deadline.due())
                .param(json.writeValueAsString(deadline))
                .update();
    }

    void meet(UUID subject, String kind, LocalDate day) {
        jdbc.sql("""
                update platform_deadline set met_on = ?,
                  breached_on = case when due_on is null or ? <= due_on then null else breached_on end
                where""" + OPEN).params(day, day, subject, kind).update();
    }

    void withdraw(UUID subject, String kind) {
        jdbc.sql("update platform_deadline set withdrawn = true where" + OPEN)
                .params(subject, kind)
                .update();
    }

    void breach(UUID subject, String kind, LocalDate day) {
        jdbc.sql("update platform_deadline set breached_on = ? where breached_on is null and" + OPEN)
                .params(day, subject, kind)
                .update();
    }

    List<DeadlineRow> of(UUID subject) {
        return jdbc.sql("""
                select subject, kind, law, met_on, breached_on from platform_deadline
                where subject = ? and not withdrawn
                order by met_on is not null, due_on nulls last, id
                """).param(subject).query(this::row).list();
    }

    Map<UUID, List<DeadlineRow>> ofAll(Collection<UUID> subjects) {
        return jdbc.sql("""
                        select subject, kind, law, met_on, breached_on from platform_deadline
                        where subject = any (?) and not withdrawn
                        order by met_on is not null, due_on nulls last, id""").param(subjects.toArray(UUID[]::new)).query(this::row).list().stream()
                .collect(Collectors.groupingBy(DeadlineRow::subject));
    }

    Map<UUID, DeadlineRow> next(Collection<UUID> subjects) {
        return jdbc.sql("""
                        select distinct on (subject) subject, kind, law, met_on, breached_on from platform_deadline
                        where subject = any (?) and met_on is null and not withdrawn and due_on is not null
                        order by subject, due_on, id""").param(subjects.toArray(UUID[]::new)).query(this::row).list().stream()
                .collect(Collectors.toMap(DeadlineRow::subject, Function.identity()));
    }

    List<UUID> lockOverdue(String kind, LocalDate day) {
        return jdbc.sql("""
                select subject from platform_deadline
                where kind = ? and due_on < ? and met_on is null and breached_on is null and not withdrawn
                order by due_on, id
                for update skip locked
                """).params(kind, day).query(UUID.class).list();
    }

    private DeadlineRow row(ResultSet row, int number) throws SQLException {
        return new DeadlineRow(
                row.getObject("subject", UUID.class),
                row.getString("kind"),
                json.readValue(row.getString("law"), Deadline.class),
                row.getObject("met_on", LocalDate.class),
                row.getObject("breached_on", LocalDate.class));
    }
}
