package org.shangliang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Processor time of this program and of its PostgreSQL, and the write-ahead log, at one moment. */
record Meter(Map<Long, Long> ticks, long walBytes) {
    private static final double MICROSECONDS_A_TICK = 10_000;
    private static final int STATE = 2;
    private static final int PARENT = 3;
    private static final int USER_TIME = 13;

    static Meter read(DataSource database) throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select pg_current_wal_insert_lsn() - '0/0'::pg_lsn," + " pg_read_file('postmaster.pid')")) {
            row.next();
            long postmaster =
                    row.getString(2).lines().findFirst().map(Long::valueOf).orElseThrow();
            return new Meter(ticks(postmaster), row.getLong(1));
        }
    }

    /** Of this program and the database together, in microseconds. */
    double cpuSince(Meter before) {
        return ticks.keySet().stream()
                .mapToDouble(process -> spent(process, before))
                .sum();
    }

    /** Of the database alone. */
    double databaseCpuSince(Meter before) {
        return cpuSince(before) - spent(ProcessHandle.current().pid(), before);
    }

    private double spent(long process, Meter before) {
        return (ticks.getOrDefault(process, 0L) - before.ticks.getOrDefault(process, 0L)) * MICROSECONDS_A_TICK;
    }

    double walSince(Meter before) {
        return walBytes - before.walBytes;
    }

    private static Map<Long, Long> ticks(long postmaster) throws IOException {
        var ticks = new HashMap<Long, Long>();
        long own = ProcessHandle.current().pid();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                long id = Long.parseLong(process.getFileName().toString());
                List<String> fields = fields(process.resolve("stat"));
                if (!fields.isEmpty()
                        && (id == own || id == postmaster || Long.parseLong(fields.get(PARENT)) == postmaster)) {
                    ticks.put(id, Long.parseLong(fields.get(USER_TIME)) + Long.parseLong(fields.get(USER_TIME + 1)));
                }
            }
        }
        return ticks;
    }

    /** The fields by the numbers of proc(5) less one; the name in brackets may hold spaces. Empty if the process ended. */
    private static List<String> fields(Path stat) {
        try {
            String text = Files.readString(stat);
            var rest = text.substring(text.lastIndexOf(')') + 2).split(" ");
            var fields = new java.util.ArrayList<>(List.of("", ""));
            fields.addAll(List.of(rest));
            return fields.get(STATE).isEmpty() ? List.of() : fields;
        } catch (IOException ended) {
            return List.of();
        }
    }
}
