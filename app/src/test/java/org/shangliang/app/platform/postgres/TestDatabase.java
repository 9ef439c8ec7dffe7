package org.shangliang.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.shangliang.app.platform.CannotStart;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL for all tests of this JVM, started at first use; not durable, and emptied at the next run. */
public final class TestDatabase {
    private static final Path HOME = Path.of("target", "test-postgres");
    static final String VERSION = "18.6.0";
    private static final int PARALLEL_RUNS = 9;

    private TestDatabase() {}

    /** Address, user and password of an empty database. */
    public record Address(String url, String user, String password) {}

    /** The database that every application context of the tests shares. */
    public static Address shared() {
        return Shared.ADDRESS;
    }

    /** Another empty database, for tests of migrations. */
    public static Address another(String name) {
        return Shared.create(name);
    }

    /** Lets a data directory of a test use the programs that are unpacked already; saves two seconds. */
    static void shareProgramsWith(Path data) throws IOException {
        var name = "postgres-" + VERSION;
        var unpacked = Shared.SERVER.directory().resolveSibling(name);
        Files.createSymbolicLink(data.resolve(name), unpacked);
    }

    private static final class Shared {
        static final EmbeddedPostgres SERVER = start();
        static final Address ADDRESS = create("tests");

        private static EmbeddedPostgres start() {
            for (var number = 1; ; number++) {
                try {
                    var server = EmbeddedPostgres.start(HOME.resolve("server-" + number), VERSION, false);
                    // After the programs: what they do at their end needs it.
                    SpringApplication.getShutdownHandlers().add(server::close);
                    return server;
                } catch (CannotStart inUse) {
                    if (number == PARALLEL_RUNS || !inUse.toString().contains("Another running program")) {
                        throw inUse;
                    }
                }
            }
        }

        static synchronized Address create(String name) {
            try (var connection = DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + name + " with (force)");
                return new Address(SERVER.createDatabase(name), SERVER.user(), SERVER.password());
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
