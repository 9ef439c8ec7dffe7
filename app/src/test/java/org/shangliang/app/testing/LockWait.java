package org.shangliang.app.testing;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until somebody waits for a lock of the database, so that a test of two at once needs no guess of time. */
public final class LockWait {
    private LockWait() {}

    /** Returns once a session waits; fails when none does within five seconds. */
    public static void begun(ApplicationContext context) {
        var jdbc = context.getBean(JdbcClient.class);
        for (int tries = 0; tries < 100; tries++) {
            var waiting = jdbc.sql("select count(*) from pg_locks where not granted")
                    .query(Integer.class)
                    .single();
            if (waiting > 0) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("nobody waited");
    }
}
