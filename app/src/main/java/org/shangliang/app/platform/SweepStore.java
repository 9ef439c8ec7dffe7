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

    /** The last day this sweep has done; one never seen before begins with {@code beginning}. */
    LocalDate sweptThrough(String sweep, LocalDate beginning) {
        return jdbc.sql("select swept_through from platform_sweep where sweep = ?")
                .param(sweep)
                .query(LocalDate.class)
                .optional()
                .orElse(beginning.minusDays(1));
    }

    void swept(String sweep, LocalDate day) {
        jdbc.sql("""
                insert into platform_sweep (sweep, swept_through) values (?, ?)
                on conflict (sweep) do update set swept_through = excluded.swept_through
                """).params(sweep, day).update();
    }
}
