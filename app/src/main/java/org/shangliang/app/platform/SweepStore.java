package org.shangliang.app.platform;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how far each sweep has come, and whose turn it is among the nodes. */
@Repository
class SweepStore {
    private static final long BATON = 0x5357454550L;
    private final JdbcClient jdbc;

    SweepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the baton until the transaction ends, if no other node holds it. */
    boolean tryBaton() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(BATON)
                .query(Boolean.class)
                .single();
    }

    void awaitBaton() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(?)) as mine")
                .param(BATON)
                .query(Integer.class)
                .single();
    }

    /** A sweep never seen before begins with {@code today}, also if its first try fails. */
    void beginBefore(LocalDate today, String sweep) {
        jdbc.sql("insert into platform_sweep (sweep, swept_through) values (?, ?) on conflict do nothing")
                .params(sweep, today.minusDays(1))
                .update();
    }

    /** The last day this sweep has done. */
    LocalDate sweptThrough(String sweep) {
        return jdbc.sql("select swept_through from platform_sweep where sweep = ?")
                .param(sweep)
                .query(LocalDate.class)
                .single();
    }

    void swept(String sweep, LocalDate day) {
        jdbc.sql("update platform_sweep set swept_through = ? where sweep = ?")
                .params(day, sweep)
                .update();
    }
}
