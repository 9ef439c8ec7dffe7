package org.shangliang.app.access;

import java.time.Duration;
import java.time.LocalDate;
import org.shangliang.app.platform.DailySweep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes once a day what lets nobody in any more; the record of who signed in when stays. */
@Component
class AccessTidying implements DailySweep {
    private static final Duration SHOWN = Duration.ofDays(30);

    private final Throttle throttle;
    private final JdbcClient jdbc;
    private final Limits limits;

    AccessTidying(Throttle throttle, JdbcClient jdbc, Limits limits) {
        this.throttle = throttle;
        this.jdbc = jdbc;
        this.limits = limits;
    }

    @Override
    public void sweep(LocalDate day) {
        throttle.tidy();
        jdbc.sql("delete from access_pass where least(expires_at, revoked_at) < ?")
                .param(AccountStore.at(limits.now().minus(SHOWN)))
                .update();
        jdbc.sql("delete from access_setup where expires_at < ?")
                .param(AccountStore.at(limits.now()))
                .update();
    }
}
