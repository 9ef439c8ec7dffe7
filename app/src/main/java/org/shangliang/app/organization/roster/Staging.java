package org.shangliang.app.organization.roster;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams lines into a table of the transaction (暂存表) that goes when the transaction ends. */
final class Staging {
    private static final String TABLE = """
            create temporary table roster_stage (
                row_number integer, id uuid, name text, credit_code text, region text, union_name text, chair text,
                industry text, trade text, size_class text, size_computed boolean, staff integer, women integer,
                members integer, migrant integer, dispatched integer, revenue bigint, assets bigint, situation text,
                new_form_employment boolean, epidemic_hit boolean, disputes integer, legal_representative text,
                address text, problems text) on commit drop
            """;
    private static final int PER_MILLISECOND = 4096;

    private final CopyStream stream;
    private final CopyIn copy;
    private final long begun;
    private final SplittableRandom random = new SplittableRandom();
    private int rows;

    private Staging(CopyIn copy, Instant at) {
        this.copy = copy;
        this.stream = new CopyStream(copy);
        this.begun = at.toEpochMilli();
    }

    static Staging begin(Connection connection, Instant at) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local work_mem = '64MB'");
            statement.execute(TABLE);
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy roster_stage from stdin");
        return new Staging(copy, at);
    }

    void add(Line line) throws SQLException {
        boolean good = line.isGood();
        stream.number(line.number)
                .id(id())
                .text(line.name)
                .text(line.creditCode)
                .text(line.region);
        stream.text(line.union)
                .text(line.chair)
                .text(line.section)
                .text(line.trade)
                .text(line.size);
        stream.flag(line.sizeComputed);
        for (Integer heads : line.heads) {
            stream.number(heads);
        }
        stream.number(line.revenue).number(line.assets).text(line.situation);
        stream.flag(line.newForm).flag(line.epidemic).number(line.disputes);
        stream.text(line.legalRepresentative).text(line.address);
        stream.text(good ? null : Problem.joined(line.problems)).end();
        rows++;
    }

    /** How many rows the server took; fails if it is not what was sent. */
    int finish() throws SQLException {
        long taken = stream.finish();
        if (taken != rows) {
            throw new IllegalStateException("staged " + taken + " of " + rows);
        }
        return rows;
    }

    /** Gives the copy up, so that the connection can be used again. */
    void cancel(@Nullable Throwable cause) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            if (cause != null) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Time-ordered like {@code Ids.ordered}, counted within the file instead of drawn anew for every row. */
    private UUID id() {
        long high = (begun + rows / PER_MILLISECOND) << 16 | 0x7000L | rows % PER_MILLISECOND;
        return new UUID(high, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
