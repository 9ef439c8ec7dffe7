package org.shangliang.app.organization.roster;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.shangliang.app.organization.roster.RosterImport.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes lines (写入台账): employers nobody knows go straight into the register, known ones are compared in memory and set
 * aside if the line tells something new, bad rows go to their own table; each by COPY.
 */
final class Intake {
    private final JdbcClient jdbc;
    private final CopyManager copies;
    private final Context context;
    private final KnownChecks checks;
    private final RowIds ids;
    private final UnionBook unions;
    private final Changes changes;
    private int created;
    private int changed;
    private int unchanged;
    private int rejected;

    /** A good line with its employer, if the register knows it, and its union. */
    private record Placed(
            Line line, @Nullable UUID employer, @Nullable UUID union, boolean judged) {}

    Intake(JdbcClient jdbc, Connection connection, Context context, Header header) throws SQLException {
        this.jdbc = jdbc;
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
        this.context = context;
        this.checks = new KnownChecks(header, context.scope());
        this.ids = new RowIds(context.at());
        // Nobody else writes employers meanwhile: what is compared in memory stays true until it is written.
        jdbc.sql("lock table organization_employer in share row exclusive mode").update();
        // The register may grow from nothing while the same question is asked again: never read all of it.
        jdbc.sql("set local enable_seqscan = off").update();
        this.unions = new UnionBook(jdbc, context, ids);
        this.changes = new Changes(jdbc, context);
    }

    int read() {
        return created + changed + unchanged + rejected;
    }

    void take(List<Line> lines) throws SQLException {
        Map<String, Known> known = Known.of(jdbc, lines);
        List<Line> bad = new ArrayList<>();
        List<Placed> fresh = new ArrayList<>();
        List<Placed> told = new ArrayList<>();
        for (Line line : lines) {
            Known employer = line.creditCode == null ? null : known.get(line.creditCode);
            checks.check(line, employer);
            if (!line.isGood()) {
                bad.add(line);
            } else if (employer == null) {
                fresh.add(new Placed(line, null, unions.of(line, line.region), false));
            } else {
                compare(line, employer, told);
            }
        }
        unions.found();
        copy(LineCopy.INTO_REGISTER, fresh, (copy, row) -> LineCopy.employer(copy, row.line, row.union, ids, context));
        copy(
                LineCopy.INTO_CHANGES,
                told,
                (copy, row) -> LineCopy.changed(copy, row.line, row.union, row.employer, row.judged));
        copy(LineCopy.INTO_BAD_ROWS, bad, (copy, line) -> LineCopy.bad(copy, line, context.job()));
        created += fresh.size();
        changed += told.size();
        unchanged += lines.size() - fresh.size() - told.size() - bad.size();
        rejected += bad.size();
    }

    private void compare(Line line, Known employer, List<Placed> told) {
        UUID named = unions.of(line, line.region == null ? employer.region() : line.region);
        UUID union = named == null ? employer.union() : named;
        boolean judged = employer.isJudgedBy(line);
        if (employer.complete(line, union)) {
            told.add(new Placed(line, employer.id(), union, judged));
        }
    }

    /** Ends the founding of unions and the seating of chairs, writes the changes; what became of the rows. */
    Counts settle() {
        jdbc.sql("set local enable_seqscan = on").update();
        unions.close();
        if (changed > 0 && changes.apply() != changed) {
            throw new IllegalStateException("not every change was written");
        }
        return new Counts(created, changed, unchanged, rejected, unions.founded());
    }

    private interface Writing<T> {
        void row(CopyStream copy, T row) throws SQLException;
    }

    private <T> void copy(String sql, List<T> rows, Writing<T> writing) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var in = copies.copyIn(sql);
        try {
            var stream = new CopyStream(in);
            for (T row : rows) {
                writing.row(stream, row);
            }
            long taken = stream.finish();
            if (taken != rows.size()) {
                throw new IllegalStateException("wrote " + taken + " of " + rows.size());
            }
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }
}
