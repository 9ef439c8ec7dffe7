package org.shangliang.app.contract.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of what is open to the public, and of who has read, as digests that lead to nobody. */
@Repository
class PublishedStore {
    private final JdbcClient jdbc;

    PublishedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOpen(UUID caseId) {
        return jdbc.sql("select exists (select from contract_publicity where case_id = ? and open)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    void open(UUID caseId, boolean open, LocalDate on) {
        jdbc.sql("""
                        insert into contract_publicity (case_id, open, changed_on) values (?, ?, ?)
                        on conflict (case_id) do update set open = excluded.open, changed_on = excluded.changed_on""").param(caseId).param(open).param(on).update();
    }

    /** A contract open to the public, as a line of the list. */
    record Open(UUID caseId, UUID employerId, String kind, LocalDate inForceOn) {}

    /** The published contracts open to the public, newest first. */
    List<Open> open(int limit, int offset) {
        return jdbc.sql("""
                        select p.case_id, c.employer_id, c.kind, f.in_force_on
                          from contract_publicity p join contract_file f on f.case_id = p.case_id
                               join consultation_case c on c.id = p.case_id
                         where p.open and f.in_force_on is not null and jsonb_typeof(f.state -> 'attempt') = 'object'
                           and f.state -> 'performance' -> 'publications' -> 0 is not null
                         order by p.changed_on desc, p.case_id limit ? offset ?""").param(limit).param(offset).query(Open.class).list();
    }

    void read(UUID caseId, String reader) {
        jdbc.sql("insert into contract_receipt (case_id, reader) values (?, ?) on conflict do nothing")
                .param(caseId)
                .param(reader)
                .update();
    }

    boolean hasRead(UUID caseId, String reader) {
        return jdbc.sql("select exists (select from contract_receipt where case_id = ? and reader = ?)")
                .param(caseId)
                .param(reader)
                .query(Boolean.class)
                .single();
    }

    int readers(UUID caseId) {
        return jdbc.sql("select count(*) from contract_receipt where case_id = ?")
                .param(caseId)
                .query(Integer.class)
                .single();
    }

    /** Since when the text is open, or no longer; nothing where it never was. */
    Optional<Turned> turned(UUID caseId) {
        return jdbc.sql("select open, changed_on from contract_publicity where case_id = ?")
                .param(caseId)
                .query(Turned.class)
                .optional();
    }

    /** How the switch stands, and since when. */
    record Turned(boolean open, LocalDate changedOn) {}

    /** How many had read it when the case was packed, if it came back from a case file. */
    Optional<Readers> keptReaders(UUID caseId) {
        return jdbc.sql("select told, readers from contract_kept_readers where case_id = ?")
                .param(caseId)
                .query((row, number) -> new Readers(Readers.Told.valueOf(row.getString(1)), row.getInt(2)))
                .optional();
    }

    void keep(UUID caseId, Readers readers) {
        jdbc.sql("insert into contract_kept_readers (case_id, told, readers) values (?, ?, ?)")
                .param(caseId)
                .param(readers.told().name())
                .param(readers.count())
                .update();
    }
}
