package org.shangliang.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed program leaves behind is found at the next start: a live server, a dead one's file, a recycled number. */
@Tag("database")
class KilledPostgresTests {
    private static final String VERSION = TestDatabase.VERSION;

    @TempDir
    Path data;

    @TempDir
    Path logs;

    @BeforeEach
    void sharePrograms() throws IOException {
        TestDatabase.shareProgramsWith(data);
    }

    @Test
    void stopsTheServerOfAKilledProgramAndLosesNothing() throws Exception {
        var killed = startedByAnotherProcess();
        execute(killed, "create table kept as select 7 as number");
        var orphan = postmaster().orElseThrow();
        assertThat(orphan.isAlive()).isTrue();
        try (var server = EmbeddedPostgres.start(data, VERSION, true)) {
            orphan.onExit().get(30, TimeUnit.SECONDS);
            assertThat(single(server, "select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void recoversAfterTheServerItselfWasKilled() throws Exception {
        var killed = startedByAnotherProcess();
        execute(killed, "create table kept as select 7 as number");
        var orphan = postmaster().orElseThrow();
        orphan.destroyForcibly();
        orphan.onExit().get(30, TimeUnit.SECONDS);
        assertThat(cluster().resolve("postmaster.pid")).exists();
        try (var server = EmbeddedPostgres.start(data, VERSION, true)) {
            assertThat(single(server, "select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void isNotStoppedByANumberThatNowBelongsToAStranger() throws Exception {
        startedByAnotherProcess();
        var orphan = postmaster().orElseThrow();
        orphan.destroyForcibly();
        orphan.onExit().get(30, TimeUnit.SECONDS);
        var file = cluster().resolve("postmaster.pid");
        var mine = Long.toString(ProcessHandle.current().pid());
        Files.writeString(file, Files.readString(file).replaceFirst("^\\d+", mine));
        try (var server = EmbeddedPostgres.start(data, VERSION, true)) {
            assertThat(single(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void beginsAgainAfterAnInterruptedMaking() throws Exception {
        Files.createDirectories(data.resolve("database.part").resolve("base"));
        Files.writeString(data.resolve("database.part").resolve("PG_VERSION"), "18");
        Files.delete(data.resolve("postgres-" + VERSION));
        Files.createDirectories(data.resolve("postgres-" + VERSION + ".part").resolve("bin"));
        try (var server = EmbeddedPostgres.start(data, VERSION, true)) {
            assertThat(single(server, "select 1")).isEqualTo("1");
        }
    }

    /** Starts the server and forgets it, as a killed program does: the lock is gone, the server lives. */
    private Database startedByAnotherProcess() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var log = logs.resolve("victim.log").toFile();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Victim.class.getName(), data.toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log.toPath())).isEqualTo(137);
        var lines = Files.readAllLines(cluster().resolve("postmaster.pid"));
        var password = Files.readString(data.resolve("database.password")).strip();
        return new Database.External(
                "jdbc:postgresql://127.0.0.1:" + lines.get(3) + "/shangliang", "shangliang", password);
    }

    /** A program that dies without a goodbye as soon as its server runs. */
    static final class Victim {
        public static void main(String[] arguments) {
            EmbeddedPostgres.start(Path.of(arguments[0]), VERSION, true);
            Runtime.getRuntime().halt(137);
        }
    }

    private Path cluster() {
        return data.resolve("database");
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var pid = new Leftovers(cluster().toRealPath()).postmasterPid();
        return pid.flatMap(ProcessHandle::of);
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
