package org.shangliang.app.organization.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.roster.RosterImport.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Jobs as rows. Whoever runs a job holds a lock of the database on it for as long as the transaction lasts; a job that
 * says RUNNING while nobody holds its lock was cut off.
 */
@Repository
class JobStore {
    private static final String SEPARATOR = "\u001F";
    private static final String KEY = "hashtextextended(id::text, 0)";

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RosterJob job, byte[] content) {
        jdbc.sql("""
                        insert into organization_job (id, state, file_name, file_size, account, requested_by, scope,
                            requested_at, rows_expected)
                        values (:id, 'QUEUED', :name, :size, :account, :by, :scope, :at, :expected)
                        """)
                .param("id", job.id())
                .param("name", job.fileName())
                .param("size", job.fileSize())
                .param("account", job.account())
                .param("by", job.requestedBy())
                .param("scope", job.scope())
                .param("at", Timestamp.from(job.requestedAt()))
                .param("expected", job.rowsExpected())
                .update();
        jdbc.sql("insert into organization_job_file (job_id, content) values (:id, :content)")
                .param("id", job.id())
                .param("content", content)
                .update();
    }

    Optional<RosterJob> find(UUID id) {
        return jdbc.sql("select * from organization_job where id = :id")
                .param("id", id)
                .query(JobStore::view)
                .optional();
    }

    /** The latest jobs below a region. */
    List<RosterJob> latest(String scope, int limit) {
        return jdbc.sql("""
                        select * from organization_job where scope like :scope || '%'
                        order by requested_at desc, id desc limit :limit
                        """)
                .param("scope", scope)
                .param("limit", limit)
                .query(JobStore::view)
                .list();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from organization_job_file where job_id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    List<UUID> queued() {
        return jdbc.sql("select id from organization_job where state = 'QUEUED' order by requested_at, id")
                .query(UUID.class)
                .list();
    }

    /** Whether this transaction is the one that may run the job now. */
    boolean lock(UUID id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + KEY + ") from organization_job where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Takes a queued job; false if it is not queued any more. */
    boolean claim(UUID id, Instant at) {
        return jdbc.sql("""
                        update organization_job set state = 'RUNNING', started_at = :at, finished_at = null, rows_read = 0,
                            failure = null, arguments = null
                        where id = :id and state = 'QUEUED'
                        """).param("id", id).param("at", Timestamp.from(at)).update() == 1;
    }

    void progress(UUID id, int rows) {
        jdbc.sql("update organization_job set rows_read = :rows where id = :id")
                .param("id", id)
                .param("rows", rows)
                .update();
    }

    void done(UUID id, Result result, Instant at) {
        var counts = result.counts();
        int rows = counts.created() + counts.changed() + counts.unchanged() + counts.rejected();
        jdbc.sql("""
                        update organization_job set state = 'DONE', finished_at = :at, rows_read = :rows,
                            created = :created, changed = :changed, unchanged = :unchanged, rejected = :rejected,
                            unions = :unions, header_row = :header, ignored = :ignored
                        where id = :id
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("rows", rows)
                .param("created", counts.created())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("rejected", counts.rejected())
                .param("unions", counts.unions())
                .param("header", result.header().lastRow())
                .param("ignored", String.join(SEPARATOR, result.header().unknown()))
                .update();
        if (counts.rejected() == 0) {
            jdbc.sql("delete from organization_job_file where job_id = :id")
                    .param("id", id)
                    .update();
        }
    }

    void failed(UUID id, String code, List<String> arguments, Instant at) {
        jdbc.sql("""
                        update organization_job set state = 'FAILED', finished_at = :at, failure = :code,
                            arguments = :arguments
                        where id = :id and state in ('RUNNING', 'INTERRUPTED')
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("code", code)
                .param("arguments", String.join(SEPARATOR, arguments))
                .update();
    }

    /** Marks the jobs that say RUNNING though nobody runs them. */
    int markInterrupted(Instant at) {
        return jdbc.sql("""
                        with cut as materialized (select id from organization_job where state = 'RUNNING'),
                        free as materialized (select id from cut where pg_try_advisory_xact_lock(%s))
                        update organization_job set state = 'INTERRUPTED', finished_at = :at
                        where id in (select id from free) and state = 'RUNNING'
                        """.formatted(KEY)).param("at", Timestamp.from(at)).update();
    }

    boolean queueAgain(UUID id) {
        return jdbc.sql("""
                        update organization_job set state = 'QUEUED' where id = :id and state in ('FAILED', 'INTERRUPTED')
                            and exists (select 1 from organization_job_file where job_id = :id)
                        """).param("id", id).update() == 1;
    }

    List<BadRow> badRows(UUID id, int limit, int offset) {
        return jdbc.sql("""
                        select row_number, problems from organization_bad_row where job_id = :id
                        order by row_number limit :limit offset :offset
                        """)
                .param("id", id)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new BadRow(row.getInt("row_number"), Problem.parsed(row.getString("problems"))))
                .list();
    }

    private static RosterJob view(ResultSet row, int number) throws SQLException {
        return new RosterJob(
                row.getObject("id", UUID.class),
                JobState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getObject("account", UUID.class),
                row.getString("requested_by"),
                row.getString("scope"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")),
                row.getInt("rows_expected"),
                row.getInt("rows_read"),
                new RosterJob.Outcome(
                        row.getInt("created"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("rejected"),
                        row.getInt("unions")),
                parts(row.getString("ignored")),
                row.getString("failure"),
                parts(row.getString("arguments")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static List<String> parts(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR));
    }
}
