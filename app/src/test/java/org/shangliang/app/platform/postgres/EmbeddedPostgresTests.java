package org.shangliang.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shangliang.app.platform.CannotStart;

/** The program's own PostgreSQL: durable, private, survivor of a kill, and never a stranger's. */
@Tag("database")
class EmbeddedPostgresTests {
    private static final String VERSION = TestDatabase.VERSION;

    @TempDir
    Path data;

    @BeforeEach
    void sharePrograms() throws IOException {
        TestDatabase.shareProgramsWith(data);
    }

    @Test
    void keepsWhatWasCommittedAcrossAnOrderlyStop() throws SQLException {
        try (var server = EmbeddedPostgres.start(data, VERSION, true)) {
            execute(server, "create table kept as select 7 as number");
        }
        try (var server = EmbeddedPostgres.start(data, VERSION, true)) {
            assertThat(single(server, "select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void isDurableAndSpeaksTheProductsTimeZone() throws SQLException {
        try (var server = EmbeddedPostgres.start(data, VERSION, true)) {
            assertThat(single(server, "show fsync")).isEqualTo("on");
            assertThat(single(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(single(server, "show full_page_writes")).isEqualTo("on");
            assertThat(single(server, "show data_checksums")).isEqualTo("on");
            assertThat(single(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(single(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (var server = EmbeddedPostgres.start(data, VERSION, true)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            var password = data.toRealPath().resolve("database.password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void tellsInItsLogWhatFailedAndNotWhoseRowItWas() throws Exception {
        try (var server = EmbeddedPostgres.start(data, VERSION, true);
                var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create table called (name text primary key, phone text check (length(phone) = 11))");
            try (var insert = connection.prepareStatement("insert into called values (?, ?)")) {
                for (var phone : List.of("13900000000", "13900000000", "139-secret")) {
                    insert.setString(1, "王秀英");
                    insert.setString(2, phone);
                    try {
                        insert.execute();
                    } catch (SQLException expected) {
                        assertThat(expected.getSQLState()).startsWith("23");
                    }
                }
            }
        }
        var log = log();
        assertThat(log).contains("duplicate key value", "called_phone_check");
        assertThat(log).doesNotContain("王秀英", "139-secret");
    }

    private String log() throws IOException {
        try (var files = Files.list(data.resolve("database").resolve("log"))) {
            var text = new StringBuilder();
            for (var file : files.toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    @Test
    void refusesASecondProgramOnTheSameDirectory() {
        try (var server = EmbeddedPostgres.start(data, VERSION, true)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data, VERSION, true))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another running program (process "
                            + ProcessHandle.current().pid());
            assertThat(server.url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
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
