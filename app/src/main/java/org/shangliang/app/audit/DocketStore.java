package org.shangliang.app.audit;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of audit_docket and audit_entry. */
@Repository
class DocketStore {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HEAD =
            "select case_id, length, hash, stage, last_occurred_on from audit_docket where case_id = ?";

    private final JdbcClient jdbc;

    DocketStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of audit_entry. */
    record StoredEntry(long sequence, String hash, String canonical) {}

    /** A docket as it lay in one moment. */
    record Snapshot(DocketHead head, List<StoredEntry> entries) {}

    private record Joined(DocketHead head, @Nullable StoredEntry entry) {}

    DocketHead open(UUID caseId) {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        jdbc.sql("insert into audit_docket (case_id, hash, salt) values (?, ?, ?)")
                .params(caseId, Digest.origin(caseId), salt)
                .update();
        return new DocketHead(caseId, 0, Digest.origin(caseId), "", null);
    }

    Optional<DocketHead> lock(UUID caseId) {
        return jdbc.sql(HEAD + " for update")
                .param(caseId)
                .query((row, n) -> headOf(row))
                .optional();
    }

    Optional<DocketHead> head(UUID caseId) {
        return jdbc.sql(HEAD).param(caseId).query((row, n) -> headOf(row)).optional();
    }

    /** Moves the head on and writes the entry in one statement; false if the head stored is not the one given. */
    boolean append(DocketHead before, DocketHead after, String canonical) {
        return jdbc.sql("""
                        with moved as (
                            update audit_docket
                               set length = :length, hash = :hash, stage = :stage, last_occurred_on = :occurredOn
                             where case_id = :caseId and length = :lengthBefore and hash = :hashBefore
                            returning case_id)
                        insert into audit_entry (case_id, sequence, hash, canonical)
                        select case_id, :length, :hash, :canonical from moved""")
                        .param("length", after.length())
                        .param("hash", after.hash())
                        .param("stage", after.stage())
                        .param("occurredOn", after.lastOccurredOn())
                        .param("caseId", before.caseId())
                        .param("lengthBefore", before.length())
                        .param("hashBefore", before.hash())
                        .param("canonical", canonical)
                        .update()
                == 1;
    }

    /** Writes a whole docket where there is none; its salt is new. */
    void restore(Snapshot docket) {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        var head = docket.head();
        jdbc.sql("""
                        insert into audit_docket (case_id, length, hash, stage, last_occurred_on, salt)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(head.caseId())
                .param(head.length())
                .param(head.hash())
                .param(head.stage())
                .param(head.lastOccurredOn())
                .param(salt)
                .update();
        jdbc.sql("""
                        insert into audit_entry (case_id, sequence, hash, canonical)
                        select ?, place, hash, canonical
                          from unnest(?::text[], ?::text[]) with ordinality as given (hash, canonical, place)""")
                .param(head.caseId())
                .param(docket.entries().stream().map(StoredEntry::hash).toArray(String[]::new))
                .param(docket.entries().stream().map(StoredEntry::canonical).toArray(String[]::new))
                .update();
    }

    /** Head and entries by one statement, so that an entry appended meanwhile cannot look like a break. */
    Optional<Snapshot> snapshot(UUID caseId) {
        var rows = jdbc.sql("""
                        select d.case_id, d.length, d.hash, d.stage, d.last_occurred_on,
                               e.sequence, e.hash as entry_hash, e.canonical
                          from audit_docket d left join audit_entry e using (case_id)
                         where case_id = ? order by e.sequence""")
                .param(caseId)
                .query((row, n) -> new Joined(headOf(row), entryOf(row)))
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Snapshot(
                        rows.getFirst().head(),
                        rows.stream().map(Joined::entry).filter(e -> e != null).toList()));
    }

    private static DocketHead headOf(ResultSet row) throws SQLException {
        return new DocketHead(
                row.getObject("case_id", UUID.class),
                row.getLong("length"),
                row.getString("hash"),
                row.getString("stage"),
                row.getObject("last_occurred_on", LocalDate.class));
    }

    private static @Nullable StoredEntry entryOf(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        return row.wasNull()
                ? null
                : new StoredEntry(sequence, row.getString("entry_hash"), row.getString("canonical"));
    }
}
