package org.shangliang.app.consultation.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.opinion.AuthorlessRows;
import org.shangliang.app.opinion.AuthorlessRows.Layout;
import org.shangliang.app.opinion.TakedownReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remarks of workers on a draft, and what the union makes of them. */
@Repository
class RemarkStore {
    private static final Layout LAYOUT = new Layout(
            "consultation_remark_waiting",
            "consultation_remark",
            "reading_id",
            "form",
            List.of("clause", "stance", "body"));

    private final JdbcClient jdbc;
    private final AuthorlessRows rows;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        rows = new AuthorlessRows(jdbc, LAYOUT);
    }

    AuthorlessRows rows() {
        return rows;
    }

    /** Puts a remark, under the digest of its form, among those that wait; the reading is locked. */
    void add(UUID reading, byte[] form, int clause, Stance stance, String body) {
        rows.add(reading, List.of(form, clause, stance.name(), body));
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
                        reason(row.getString(6))))
                .list();
    }

    /** How many of one stance a clause has, without those taken down. */
    record Cell(int clause, Stance stance, int number) {}

    /** What may be counted, by clause and stance. */
    List<Cell> cells(UUID reading) {
        return jdbc.sql("""
                        select coalesce(s.clause, r.clause), coalesce(s.stance, r.stance), count(*)
                        from consultation_remark r left join consultation_remark_sorting s on s.remark_id = r.id
                        where r.reading_id = ? and s.taken_down is null group by 1, 2""")
                .param(reading)
                .query((row, number) -> new Cell(row.getInt(1), Stance.valueOf(row.getString(2)), row.getInt(3)))
                .list();
    }

    private static @Nullable TakedownReason reason(@Nullable String code) {
        return code == null ? null : TakedownReason.valueOf(code);
    }

    void sort(UUID remark, int clause, Stance stance, @Nullable TakedownReason takenDown) {
        jdbc.sql("""
                        insert into consultation_remark_sorting (remark_id, clause, stance, taken_down)
                        values (:id, :clause, :stance, :reason)
                        on conflict (remark_id) do update
                        set clause = excluded.clause, stance = excluded.stance, taken_down = excluded.taken_down""")
                .param("id", remark)
                .param("clause", clause)
                .param("stance", stance.name())
                .param("reason", takenDown == null ? null : takenDown.name())
                .update();
    }

    /** Empties the words on readings that ended before a day. */
    void forget(LocalDate before) {
        jdbc.sql("""
                        update consultation_remark set body = '' where body <> '' and reading_id in
                          (select id from consultation_laid_draft where closes_on < ?)""").param(before).update();
    }
}
