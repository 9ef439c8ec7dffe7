package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.shangliang.app.organization.Federations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Brings one roster file into the register within the caller's transaction: all good rows or, when it breaks, none. */
@Component
class RosterImport {
    private final DataSource database;
    private final JdbcClient jdbc;
    private final Federations federations;

    RosterImport(DataSource database, JdbcClient jdbc, Federations federations) {
        this.database = database;
        this.jdbc = jdbc;
        this.federations = federations;
    }

    /** What became of the rows. */
    record Counts(int created, int changed, int unchanged, int rejected, int unions) {}

    /** What was found in the file and what became of it. */
    record Result(Header header, Counts counts) {}

    /** Reads a file that has been checked and writes what can stand; {@code progress} hears of the rows written. */
    Result run(Path file, Context context, IntConsumer progress) throws IOException, SQLException {
        try (RosterFile roster = RosterFile.open(file)) {
            Found found = find(roster.sheets());
            var regions = new RegionNames(federations.below(context.scope()));
            var reader = new LineReader(found.header, regions, context.scope());
            var intake = new Intake(jdbc, DataSourceUtils.getConnection(database), context, found.header);
            try (var feed = new LineFeed(found.sheet, found.header, reader)) {
                for (List<Line> lines = feed.next(); !lines.isEmpty(); lines = feed.next()) {
                    intake.take(lines);
                    progress.accept(intake.read());
                }
            }
            if (intake.read() == 0) {
                throw new Unreadable("file.noRows");
            }
            return new Result(found.header, intake.settle());
        }
    }

    record Found(Sheet sheet, Header header) {

        /** Whether anything stands below the heading. */
        boolean hasRows() throws IOException {
            boolean[] any = {false};
            sheet.read((number, cells) -> {
                any[0] = number > header.lastRow() && !LineReader.isBlank(cells);
                return !any[0];
            });
            return any[0];
        }
    }

    /** The first sheet with a heading that has all it needs. */
    static Found find(List<Sheet> sheets) throws IOException {
        List<String> missing = List.of();
        for (Sheet sheet : sheets) {
            Optional<Header> header = Header.find(sheet);
            if (header.isPresent() && header.get().missing().isEmpty()) {
                return new Found(sheet, header.get());
            }
            if (missing.isEmpty()) {
                missing = header.map(Header::missing).orElse(List.of());
            }
        }
        throw missing.isEmpty()
                ? new Unreadable("header.none")
                : new Unreadable("header.missing", String.join("\u3001", missing));
    }
}
