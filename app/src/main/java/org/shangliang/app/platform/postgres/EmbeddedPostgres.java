package org.shangliang.app.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.shangliang.app.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's own PostgreSQL inside its data directory: durable, reachable from this machine by password only. */
final class EmbeddedPostgres implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String NAME = "shangliang";
    private static final int PORT_TRIES = 5;

    private final DataDirectory data;
    private final Cluster cluster;
    private final String password;
    private final int port;

    private EmbeddedPostgres(DataDirectory data, Cluster cluster, String password, int port) {
        this.data = data;
        this.cluster = cluster;
        this.password = password;
        this.port = port;
    }

    /** Starts the server on a free port; {@code durable} is false only for the throw-away servers of tests. */
    static EmbeddedPostgres start(Path dataPath, String version, boolean durable) {
        var data = DataDirectory.claim(dataPath);
        try {
            var binaries = Binaries.in(data, version);
            var runAs = RunAs.whoCanExecute(binaries.program("postgres"));
            var cluster = new Cluster(data.resolve("database"), binaries, runAs);
            var password = password(data, cluster);
            cluster.makeIfAbsent(password);
            cluster.endLeftovers();
            var port = startOnFreePort(cluster, durable);
            return checked(new EmbeddedPostgres(data, cluster, password, port));
        } catch (IOException failed) {
            data.close();
            throw new CannotStart(
                    "The built-in PostgreSQL in %s does not start: %s".formatted(data.path(), failed.getMessage()),
                    "Read %s, or name a server with SHANGLIANG_DB_URL."
                            .formatted(data.resolve("database").resolve("log")),
                    failed);
        } catch (RuntimeException failed) {
            data.close();
            throw failed;
        }
    }

    @Override
    public String url() {
        return address(NAME);
    }

    @Override
    public String user() {
        return Cluster.USER;
    }

    @Override
    public String password() {
        return password;
    }

    Path directory() {
        return cluster.directory();
    }

    /** Creates another empty database in this server and tells its address. */
    String createDatabase(String name) throws SQLException {
        inDatabase("postgres", statement -> statement.execute("create database " + name));
        return address(name);
    }

    @Override
    public void close() {
        try {
            cluster.stop();
        } catch (IOException failed) {
            LOG.error("The built-in PostgreSQL did not stop; the next start will end it.", failed);
        } finally {
            data.close();
        }
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static String password(DataDirectory data, Cluster cluster) throws IOException {
        var file = "database.password";
        if (Files.isDirectory(cluster.directory()) && !Files.exists(data.resolve(file))) {
            throw new CannotStart(
                    "The password file %s is missing although the database exists.".formatted(data.resolve(file)),
                    "Put the file back from your backup.");
        }
        return data.secret(file);
    }

    private static int startOnFreePort(Cluster cluster, boolean durable) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            try {
                cluster.start(new ServerConfiguration(port, durable));
                return port;
            } catch (IOException failed) {
                if (attempt == PORT_TRIES || !portWasTaken(cluster)) {
                    throw failed;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean portWasTaken(Cluster cluster) {
        try {
            return Files.readString(cluster.directory().resolve("start.log")).contains("Address already in use");
        } catch (IOException noLog) {
            return false;
        }
    }

    /** Refuses a server that is not the one on our disk, and makes the program's database the first time. */
    private static EmbeddedPostgres checked(EmbeddedPostgres server) {
        try {
            server.inDatabase("postgres", statement -> {
                var directory = Path.of(single(statement, "show data_directory"));
                if (!directory.equals(server.directory())) {
                    throw new CannotStart(
                            "The server that answers keeps its data in %s, not in %s."
                                    .formatted(directory, server.directory()),
                            "Start again; if it comes back, another PostgreSQL takes the port: stop it.");
                }
                if (single(statement, "select count(*) from pg_database where datname = '" + NAME + "'")
                        .equals("0")) {
                    statement.execute("create database " + NAME);
                }
            });
            return server;
        } catch (SQLException | RuntimeException failed) {
            server.close();
            throw failed instanceof RuntimeException known
                    ? known
                    : new CannotStart(
                            "The built-in PostgreSQL does not let us in: " + failed.getMessage(),
                            "Check that %s is the one made with this database."
                                    .formatted(server.data.resolve("database.password")),
                            failed);
        }
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private void inDatabase(String database, Work work) throws SQLException {
        try (var connection = DriverManager.getConnection(address(database), user(), password);
                var statement = connection.createStatement()) {
            work.on(statement);
        }
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
