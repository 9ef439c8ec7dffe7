package org.shangliang.app.contract.performance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of what contracts promise, and of what was done. */
@Repository
class CommitmentStore {
    private static final String SELECT =
            "select id, case_id, clause, words, owner, every, anchor, due_on, withdrawn_for from contract_commitment ";

    private final JdbcClient jdbc;

    CommitmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Commitment one) {
        jdbc.sql("""
                        insert into contract_commitment
                          (id, case_id, clause, words, owner, every, anchor, due_on, withdrawn_for)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(one.id())
                .param(one.caseId())
                .param(one.clause())
                .param(one.words())
                .param(one.owner())
                .param(one.every().name())
                .param(one.anchor())
                .param(one.dueOn())
                .param(one.withdrawnFor())
                .update();
    }

    void due(UUID id, @Nullable LocalDate next) {
        jdbc.sql("update contract_commitment set due_on = ?, told = false where id = ?")
                .param(next)
                .param(id)
                .update();
    }

    void withdraw(UUID id, String reason) {
        jdbc.sql("update contract_commitment set due_on = null, withdrawn_for = ? where id = ?")
                .param(reason)
                .param(id)
                .update();
    }

    /** What falls due first comes first; what is done or taken off comes last. */
    List<Commitment> of(UUID caseId) {
        return jdbc.sql(SELECT + "where case_id = ? order by due_on nulls last, clause, id")
                .param(caseId)
                .query((row, number) -> commitment(row))
                .list();
    }

    Optional<Commitment> find(UUID caseId, UUID id) {
        return jdbc.sql(SELECT + "where case_id = ? and id = ?")
                .param(caseId)
                .param(id)
                .query((row, number) -> commitment(row))
                .optional();
    }

    void insert(UUID id, Fulfilment done) {
        jdbc.sql("""
                        insert into contract_fulfilment (id, commitment_id, due_on, done_on, note, attachment_id)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(done.commitmentId())
                .param(done.dueOn())
                .param(done.doneOn())
                .param(done.note())
                .param(done.attachment())
                .update();
    }

    List<Fulfilment> done(UUID caseId) {
        return jdbc.sql("""
                        select f.commitment_id, f.due_on, f.done_on, f.note, f.attachment_id
                          from contract_fulfilment f join contract_commitment c on c.id = f.commitment_id
                         where c.case_id = ? order by f.done_on desc, f.due_on desc, f.commitment_id""")
                .param(caseId)
                .query((row, number) -> new Fulfilment(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getObject(5, UUID.class)))
                .list();
    }

    /** The cases whose contract runs or ran, with something due before {@code day} that was not told of; locks nothing. */
    List<UUID> casesOverdue(LocalDate day) {
        return jdbc.sql("""
                        select distinct c.case_id from contract_commitment c join contract_file f on f.case_id = c.case_id
                         where c.due_on < ? and not c.told and f.in_force_on is not null
                         order by c.case_id""").param(day).query(UUID.class).list();
    }

    /** What of a case was due before {@code day} and has not been told of; it is marked as told. */
    List<Commitment> tell(UUID caseId, LocalDate day) {
        return jdbc.sql("with late as (update contract_commitment set told = true"
                        + " where case_id = ? and due_on < ? and not told returning *) "
                        + SELECT.replace("contract_commitment", "late") + "order by due_on, clause, id")
                .param(caseId)
                .param(day)
                .query((row, number) -> commitment(row))
                .list();
    }

    /** Those of a case that were told of as overdue, and still are. */
    List<UUID> told(UUID caseId) {
        return jdbc.sql("select id from contract_commitment where case_id = ? and told order by id")
                .param(caseId)
                .query(UUID.class)
                .list();
    }

    void told(List<UUID> ids) {
        jdbc.sql("update contract_commitment set told = true where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .update();
    }

    /** What would have fallen due after {@code last} no longer does. */
    int close(UUID caseId, LocalDate last, String reason) {
        return jdbc.sql(
                        "update contract_commitment set due_on = null, withdrawn_for = ? where case_id = ? and due_on > ?")
                .param(reason)
                .param(caseId)
                .param(last)
                .update();
    }

    List<UUID> casesKeeping(UUID attachment) {
        return jdbc.sql("""
                        select c.case_id from contract_fulfilment f join contract_commitment c on c.id = f.commitment_id
                         where f.attachment_id = ?""").param(attachment).query(UUID.class).list();
    }

    private static Commitment commitment(ResultSet row) throws SQLException {
        return new Commitment(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                Rhythm.valueOf(row.getString(6)),
                row.getInt(7),
                row.getObject(8, LocalDate.class),
                row.getString(9));
    }
}
