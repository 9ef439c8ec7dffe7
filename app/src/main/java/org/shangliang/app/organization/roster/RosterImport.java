package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.roster.RosterUpsert.Context;
import org.shangliang.app.organization.roster.RosterUpsert.Counts;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Brings one roster file into the register within the caller's transaction: all good rows or, when it breaks, none. */
@Component
class RosterImport {
    static final int MOST_ROWS = 500_000;
    private static final int STRIDE = 2_000;

    private final DataSource database;
    private final RosterUpsert upsert;
    private final SizeRevision sizes;
    private final Federations federations;

    RosterImport(DataSource database, RosterUpsert upsert, SizeRevision sizes, Federations federations) {
        this.database = database;
        this.upsert = upsert;
        this.sizes = sizes;
        this.federations = federations;
    }

    /** What was found in the file and what became of it. */
    record Result(Header header, Counts counts) {}

    /** Reads the file and writes what can stand; {@code progress} is told the rows read from time to time. */
    Result run(Path file, Context context, IntConsumer progress) throws IOException, SQLException {
        List<Sheet> sheets = RosterFile.open(file);
        try {
            Found found = find(sheets);
            int staged = stage(found, context, progress);
            progress.accept(staged);
            return new Result(found.header, bringIn(found.header, context, staged));
        } finally {
            for (Sheet sheet : sheets) {
                sheet.close();
            }
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

    private int stage(Found found, Context context, IntConsumer progress) throws IOException, SQLException {
        var reader = new LineReader(found.header, new RegionNames(federations.below(context.scope())), context.scope());
        Staging staging = Staging.begin(DataSourceUtils.getConnection(database), context.at());
        try {
            var rows = new StagedRows(found, reader, staging, progress);
            found.sheet.read(rows);
            rows.check();
            return staging.finish();
        } catch (IOException | SQLException | RuntimeException e) {
            staging.cancel(e);
            throw e;
        }
    }

    private Counts bringIn(Header header, Context context, int staged) {
        upsert.lock();
        upsert.reject(context, header);
        int rejected = upsert.keepBadRows(context.job());
        int unions = upsert.foundUnions(context);
        upsert.keepFindings(context);
        int changed = upsert.change(context);
        int created = upsert.create(context);
        upsert.seatChairs(context);
        sizes.revise(context.at());
        return new Counts(created, changed, staged - rejected - changed - created, rejected, unions);
    }

    private static final class StagedRows implements Sheet.Rows {
        private final Found found;
        private final LineReader reader;
        private final Staging staging;
        private final IntConsumer progress;
        private int read;
        private @Nullable SQLException broken;

        StagedRows(Found found, LineReader reader, Staging staging, IntConsumer progress) {
            this.found = found;
            this.reader = reader;
            this.staging = staging;
            this.progress = progress;
        }

        @Override
        public boolean row(int number, String[] cells) {
            if (number <= found.header.lastRow()) {
                return true;
            }
            Line line = reader.read(number, cells);
            if (line == null) {
                return true;
            }
            try {
                staging.add(line);
            } catch (SQLException e) {
                broken = e;
                return false;
            }
            if (++read > MOST_ROWS) {
                throw new Unreadable("file.tooManyRows", String.valueOf(MOST_ROWS));
            }
            if (read % STRIDE == 0) {
                progress.accept(read);
            }
            return true;
        }

        void check() throws SQLException {
            if (broken != null) {
                throw broken;
            }
            if (read == 0) {
                throw new Unreadable("file.noRows");
            }
        }
    }
}
