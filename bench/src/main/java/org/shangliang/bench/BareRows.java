package org.shangliang.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Bare rows in the same database, without a program around them: one a transaction, with an audit row, or in groups. */
final class BareRows implements Contender {
    static final int GROUP = 512;

    private final DataSource database;
    private final String name;
    private final String sql;
    private final int rows;

    private BareRows(DataSource database, String name, String sql, int rows) throws SQLException {
        this.database = database;
        this.name = name;
        this.sql = sql;
        this.rows = rows;
        run("create table if not exists bench_row (id uuid primary key, voter bigint, choice smallint)");
        run("create table if not exists bench_audit (id uuid primary key, what text)");
    }

    /** One row, one transaction. */
    static BareRows single(DataSource database) throws SQLException {
        return new BareRows(database, "one row", "insert into bench_row values (?, ?, 1)", 1);
    }

    /** One row and a row of audit, one transaction. */
    static BareRows audited(DataSource database) throws SQLException {
        return new BareRows(
                database,
                "audited",
                "with r as (insert into bench_row values (?, ?, 1) returning id)"
                        + " insert into bench_audit select gen_random_uuid(), 'vote ' || id || ' cast' from r",
                1);
    }

    /** Many rows, one transaction. */
    static BareRows grouped(DataSource database) throws SQLException {
        return new BareRows(
                database, "grouped", "insert into bench_row select id, 1, 1 from unnest(?::uuid[]) as g (id)", GROUP);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(int steps) throws SQLException {
        run("truncate bench_row, bench_audit");
        run("checkpoint");
    }

    @Override
    public void step(int number) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            if (rows == 1) {
                statement.setObject(1, UUID.randomUUID());
                statement.setLong(2, number);
            } else {
                var ids = IntStream.range(0, rows)
                        .mapToObj(at -> UUID.randomUUID())
                        .toArray(UUID[]::new);
                statement.setArray(1, connection.createArrayOf("uuid", ids));
            }
            statement.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void check(int steps) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from bench_row")) {
            found.next();
            if (found.getLong(1) != (long) steps * rows) {
                throw new IllegalStateException(name + ": " + found.getLong(1) + " rows");
            }
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }
}
