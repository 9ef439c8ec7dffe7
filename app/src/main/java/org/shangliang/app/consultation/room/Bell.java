package org.shangliang.app.consultation.room;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hears that something happened in a case (会场铃): one connection of this node outside the pool, opened when the first
 * reader comes, opened again when it breaks.
 */
@Component
class Bell {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final int PATIENCE = 20_000;
    private static final int PAUSE = 2_000;

    private final DataSource database;
    private final AtomicReference<@Nullable Thread> listener = new AtomicReference<>();
    private volatile boolean stopped;

    Bell(DataSource database) {
        this.database = database;
    }

    /** Begins to listen, if nobody does yet; {@code changed} is called with each case, {@code all} after a break. */
    void listen(Consumer<UUID> changed, Runnable all) {
        var thread = Thread.ofVirtual().name("room-bell").unstarted(() -> run(changed, all));
        if (listener.compareAndSet(null, thread)) {
            thread.start();
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        var thread = listener.get();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run(Consumer<UUID> changed, Runnable all) {
        while (!stopped) {
            try (var connection = connect()) {
                all.run();
                hear(connection, changed);
            } catch (SQLException broken) {
                if (!stopped) {
                    LOG.warn("the room's bell lost its connection and tries again: {}", broken.getMessage());
                }
                pause();
            }
        }
    }

    private void hear(Connection connection, Consumer<UUID> changed) throws SQLException {
        var server = connection.unwrap(PGConnection.class);
        while (!stopped) {
            var heard = server.getNotifications(PATIENCE);
            if (heard == null || heard.length == 0) {
                connection.isValid(1);
                continue;
            }
            for (var one : heard) {
                changed.accept(UUID.fromString(one.getParameter()));
            }
        }
    }

    private Connection connect() throws SQLException {
        var pool = database.unwrap(HikariDataSource.class);
        var connection = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("listen consultation_room");
        }
        return connection;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException end) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }
}
