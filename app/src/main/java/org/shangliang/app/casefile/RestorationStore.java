package org.shangliang.app.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of casefile_restoration; beside the docket, since a line in it would change what came back. */
@Repository
class RestorationStore {
    private static final String LINES = "select case_id, number, employer, digest, at from casefile_restoration";

    private final JdbcClient jdbc;
    private final ProductClock clock;

    RestorationStore(JdbcClient jdbc, ProductClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A case that came back (恢复记录). */
    record Line(UUID caseId, String number, String employer, String digest, Instant at) {}

    void note(Manifest manifest, String digest, UUID by) {
        jdbc.sql("""
                        insert into casefile_restoration (case_id, number, employer, digest, by_account, at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(manifest.caseId())
                .param(manifest.number())
                .param(manifest.employer())
                .param(digest)
                .param(by)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    List<Line> latest() {
        return jdbc.sql(LINES + " order by at desc, case_id limit 50")
                .query((row, number) -> line(row))
                .list();
    }

    Optional<Line> find(UUID caseId) {
        return jdbc.sql(LINES + " where case_id = ?")
                .param(caseId)
                .query((row, number) -> line(row))
                .optional();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
