package org.shangliang.bench;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.postgresql.PGConnection;
import org.shangliang.app.Shangliang;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.roster.JobState;
import org.shangliang.app.organization.roster.RosterJob;
import org.shangliang.app.organization.roster.RosterJobs;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The import of a roster, checks and all, against a bare COPY of the same rows and against reading the same file with
 * POI. Fails if a row is lost or if the goals (at most 3.5 × COPY, at least 10 × as fast as POI) are missed.
 */
final class RosterBench {
    private static final double MOST_TIMES_COPY = 3.5;
    private static final double LEAST_TIMES_FASTER_THAN_POI = 10;
    private static final Actor OFFICER =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.OFFICER, new Scope.Region("120116900"), "bench");

    private final RosterRows rows;
    private final Path xlsx;
    private final byte[] copyText;
    private final DataSource database;
    private final RosterJobs jobs;
    private final boolean withPoi;
    private final Series copy;
    private final Series fresh;
    private final Series again;
    private final Series poi;

    private RosterBench(RosterRows rows, boolean withPoi, ConfigurableApplicationContext program, Processor processor)
            throws Exception {
        this.withPoi = withPoi;
        this.copy = new Series("COPY alone", processor);
        this.fresh = new Series("roster import, all new", processor);
        this.again = new Series("the same file again", processor);
        this.poi = new Series("POI reading the file", processor);
        this.rows = rows;
        this.xlsx = rows.xlsx();
        this.copyText = rows.copyText();
        this.database = program.getBean(DataSource.class);
        this.jobs = program.getBean(RosterJobs.class);
    }

    /** Arguments: rows (100000), repeats (5), "without-poi" to leave the slowest part out. */
    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int repeats = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        boolean withPoi = arguments.length < 3 || !"without-poi".equals(arguments[2]);
        Path data = Files.createTempDirectory("shangliang-bench");
        boolean met;
        try (var program = new SpringApplicationBuilder(Shangliang.class)
                .properties("shangliang.data=" + data, "server.port=0", "shangliang.sweep-on-schedule=false")
                .run()) {
            met = new RosterBench(new RosterRows(count), withPoi, program, Processor.withPostgresOf(data))
                    .measure(repeats, System.out);
        }
        System.exit(met ? 0 : 1);
    }

    private boolean measure(int repeats, PrintStream out) throws Exception {
        round();
        for (Series series : series()) {
            series.forgetWarmUp();
        }
        for (int i = 0; i < repeats; i++) {
            round();
            out.println("repeat " + (i + 1) + " of " + repeats);
        }
        out.printf(
                "%,d rows × %d columns, file of %,d bytes; %d repeats, median (least–most)%n",
                rows.count(), RosterRows.HEADINGS.length, Files.size(xlsx), repeats);
        for (Series series : series()) {
            out.println(series.line());
        }
        out.println(fresh.ratio(copy));
        out.println(again.ratio(copy));
        if (withPoi) {
            out.println(poi.ratio(fresh));
        }
        boolean met = fresh.medianRatio(copy) <= MOST_TIMES_COPY
                && (!withPoi || poi.medianRatio(fresh) >= LEAST_TIMES_FASTER_THAN_POI);
        out.println(met ? "goals met" : "GOALS MISSED: at most 3.5 × COPY and at least 10 × as fast as POI");
        return met;
    }

    private void round() throws Exception {
        statement("drop table if exists bench_copy");
        statement("create table bench_copy (a text, b text, c text, d text, e int, f int, g int, h int, i int, j int,"
                + " k text, l text)");
        copy.once(rows.count(), this::bareCopy);
        statement("truncate organization_employer, organization_job cascade");
        fresh.once(rows.count(), () -> imported().outcome().created());
        check();
        again.once(rows.count(), () -> imported().outcome().unchanged());
        check();
        if (withPoi) {
            poi.once(rows.count(), this::readWithPoi);
        }
    }

    private List<Series> series() {
        return withPoi ? List.of(copy, fresh, again, poi) : List.of(copy, fresh, again);
    }

    private long bareCopy() throws Exception {
        try (Connection connection = database.getConnection()) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench_copy from stdin", new ByteArrayInputStream(copyText));
        }
    }

    private RosterJob imported() throws Exception {
        UUID job = jobs.submit("bench.xlsx", xlsx, OFFICER);
        RosterJob state = jobs.get(job, OFFICER);
        while (state.isOpen()) {
            Thread.sleep(20);
            state = jobs.get(job, OFFICER);
        }
        if (state.state() != JobState.DONE || state.outcome().rejected() != 0) {
            throw new IllegalStateException("import ended " + state);
        }
        return state;
    }

    private long readWithPoi() throws Exception {
        long read = 0;
        try (var book = new XSSFWorkbook(Files.newInputStream(xlsx))) {
            for (Row row : book.getSheetAt(0)) {
                int cells = 0;
                for (Cell cell : row) {
                    cells += cell.toString().isEmpty() ? 0 : 1;
                }
                read += cells == RosterRows.HEADINGS.length ? 1 : 0;
            }
        }
        return read - 1;
    }

    /** What the database holds must be what was acknowledged. */
    private void check() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var sums = statement.executeQuery(
                        "select count(*), sum(staff), count(distinct credit_code) from organization_employer")) {
            sums.next();
            if (sums.getLong(1) != rows.count() || sums.getLong(2) != rows.staff() || sums.getLong(3) != rows.count()) {
                throw new IllegalStateException("the register does not hold what was acknowledged");
            }
        }
    }

    private void statement(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
