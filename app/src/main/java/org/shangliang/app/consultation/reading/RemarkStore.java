package org.shangliang.app.consultation.reading;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remarks of workers. Whoever comes last rewrites all that wait, in a new random order and with new ids, so that the rows
 * tell nothing of who came when; what is entered is never changed.
 */
@Repository
class RemarkStore {
    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A remark as it is written down. */
    record Saying(byte[] form, int clause, Stance stance, String body) {}

    boolean knows(byte[] form) {
        return jdbc.sql("""
                        select exists (select 1 from consultation_remark_waiting where form = :form)
                            or exists (select 1 from consultation_remark where form = :form)""").param("form", form).query(Boolean.class).single();
    }

    int count(UUID reading) {
        return jdbc.sql("""
                        select (select count(*) from consultation_remark_waiting where reading_id = :id)
                             + (select count(*) from consultation_remark where reading_id = :id)""").param("id", reading).query(Integer.class).single();
    }

    int waiting(UUID reading) {
        return jdbc.sql("select count(*) from consultation_remark_waiting where reading_id = ?")
                .param(reading)
                .query(Integer.class)
                .single();
    }

    /** Which readings have remarks that wait. */
    List<UUID> withWaiting() {
        return jdbc.sql("select distinct reading_id from consultation_remark_waiting")
                .query(UUID.class)
                .list();
    }

    /** Puts a remark among those that wait; the reading is locked. */
    void add(UUID reading, Saying saying) {
        var all = new ArrayList<>(take(reading));
        all.add(saying);
        Collections.shuffle(all, CHANCE);
        all.forEach(one -> write(
                "insert into consultation_remark_waiting (id, reading_id, form, clause, stance, body)"
                        + " values (:id, :reading, :form, :clause, :stance, :body)",
                reading,
                one,
                0));
    }

    /** Enters all that wait as one batch; the reading is locked. */
    void release(UUID reading, int batch) {
        var all = new ArrayList<>(take(reading));
        Collections.shuffle(all, CHANCE);
        all.forEach(one -> write(
                "insert into consultation_remark (id, reading_id, batch, form, clause, stance, body)"
                        + " values (:id, :reading, :batch, :form, :clause, :stance, :body)",
                reading,
                one,
                batch));
    }

    /** The remarks entered, as the union has sorted them, in an order that tells nothing. */
    List<Remark> of(UUID reading) {
        return jdbc.sql("""
                        select r.id, r.batch, coalesce(s.clause, r.clause), coalesce(s.stance, r.stance), r.body,
                          s.taken_down
                        from consultation_remark r left join consultation_remark_sorting s on s.remark_id = r.id
                        where r.reading_id = ? order by 3, 4, r.id""")
                .param(reading)
                .query((row, number) -> new Remark(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getInt(3),
                        Stance.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    void sort(UUID remark, int clause, Stance stance, @Nullable String takenDown) {
        jdbc.sql("""
                        insert into consultation_remark_sorting (remark_id, clause, stance, taken_down)
                        values (:id, :clause, :stance, :reason)
                        on conflict (remark_id) do update
                        set clause = excluded.clause, stance = excluded.stance, taken_down = excluded.taken_down""")
                .param("id", remark)
                .param("clause", clause)
                .param("stance", stance.name())
                .param("reason", takenDown)
                .update();
    }

    /** Empties the words on readings that ended before a day. */
    void forget(LocalDate before) {
        jdbc.sql("""
                        update consultation_remark set body = '' where body <> '' and reading_id in
                          (select id from consultation_laid_draft where closes_on < ?)""").param(before).update();
    }

    private List<Saying> take(UUID reading) {
        return jdbc.sql(
                        "delete from consultation_remark_waiting where reading_id = ? returning form, clause, stance, body")
                .param(reading)
                .query((row, number) ->
                        new Saying(row.getBytes(1), row.getInt(2), Stance.valueOf(row.getString(3)), row.getString(4)))
                .list();
    }

    private void write(String sql, UUID reading, Saying one, int batch) {
        var statement = jdbc.sql(sql)
                .param("id", Ids.random())
                .param("reading", reading)
                .param("form", one.form())
                .param("clause", one.clause())
                .param("stance", one.stance().name())
                .param("body", one.body());
        (batch == 0 ? statement : statement.param("batch", batch)).update();
    }
}
