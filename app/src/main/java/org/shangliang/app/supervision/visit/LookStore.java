package org.shangliang.app.supervision.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each time something was said to be right, looked at, or verified; rows are only added. */
@Repository
class LookStore {
    private final JdbcClient jdbc;
    private final ProductClock clock;

    LookStore(JdbcClient jdbc, ProductClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID rectification, Look look, Actor by) {
        jdbc.sql("""
                        insert into supervision_look (id, rectification_id, outcome, on_day, words, due_on, account)
                        values (:id, :rectification, :outcome, :on, :words, :due, :by)""")
                .param("id", Ids.ordered(clock.instant()))
                .param("rectification", rectification)
                .param("outcome", look.outcome().name())
                .param("on", look.on())
                .param("words", look.words())
                .param("due", look.due())
                .param("by", by.account())
                .update();
    }

    /** What happened to one, the first first. */
    List<Look> of(UUID rectification) {
        return jdbc.sql("""
                        select outcome, on_day as "on", words, due_on as due from supervision_look
                        where rectification_id = :id order by id""").param("id", rectification).query(Look.class).list();
    }

    /** One look at what was to be put right (整改经过). */
    record Look(
            Outcome outcome,
            LocalDate on,
            @Nullable String words,
            @Nullable LocalDate due) {}

    /** What came of it. */
    enum Outcome {
        /** Said to be put right (说是改好了). */
        MENDED,
        /** Looked at, and not right (没有改好). */
        NOT_YET,
        /** Looked at, and right (核实改好). */
        VERIFIED
    }
}
