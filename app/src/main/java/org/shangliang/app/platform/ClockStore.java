package org.shangliang.app.platform;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the clock's offset, so that a demo goes on where it stood and all nodes agree. */
@Repository
class ClockStore {
    private final JdbcClient jdbc;

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record StoredClock(boolean demo, Duration offset) {}

    Optional<StoredClock> find() {
        return jdbc.sql("select demo, offset_seconds from platform_clock")
                .query((row, number) -> new StoredClock(row.getBoolean(1), Duration.ofSeconds(row.getLong(2))))
                .optional();
    }

    void begin(boolean demo, Duration offset) {
        jdbc.sql("insert into platform_clock (demo, offset_seconds) values (?, ?) on conflict do nothing")
                .params(demo, offset.toSeconds())
                .update();
    }

    /** Moves the stored clock forward; the new offset. */
    Duration forward(Duration by) {
        var seconds = jdbc.sql(
                        "update platform_clock set offset_seconds = offset_seconds + ? where demo returning offset_seconds")
                .param(by.toSeconds())
                .query(Long.class)
                .single();
        return Duration.ofSeconds(seconds);
    }

    boolean lived() {
        return jdbc.sql("select lived from platform_clock").query(Boolean.class).single();
    }

    void markLived() {
        jdbc.sql("update platform_clock set lived = true").update();
    }
}
