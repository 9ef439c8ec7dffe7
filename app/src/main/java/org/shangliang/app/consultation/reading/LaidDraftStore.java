package org.shangliang.app.consultation.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.platform.NoSuch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts laid before workers, with the union's plain words and answers. */
@Repository
class LaidDraftStore {
    private static final String COLUMNS =
            "select id, case_id, round, code, headline, closes_on, audience, batches from consultation_laid_draft ";

    private final JdbcClient jdbc;

    LaidDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DraftReading> of(UUID caseId, int round) {
        return jdbc.sql(COLUMNS + "where case_id = :case and round = :round")
                .param("case", caseId)
                .param("round", round)
                .query(this::reading)
                .optional();
    }

    Optional<DraftReading> ofCode(String code) {
        return jdbc.sql(COLUMNS + "where code = ?")
                .param(code)
                .query(this::reading)
                .optional();
    }

    Optional<DraftReading> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(this::reading).optional();
    }

    /** Locks the reading until the transaction ends and tells its seal. */
    byte[] lock(UUID id) {
        return jdbc.sql("select seal from consultation_laid_draft where id = ? for update")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new NoSuch("reading"));
    }

    byte[] seal(UUID id) {
        return jdbc.sql("select seal from consultation_laid_draft where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void insert(DraftReading reading, byte[] seal, LocalDate openedOn) {
        jdbc.sql("""
                        insert into consultation_laid_draft
                          (id, case_id, round, code, seal, headline, closes_on, audience, opened_on)
                        values (:id, :case, :round, :code, :seal, :headline, :closes, :audience, :on)""")
                .param("id", reading.id())
                .param("case", reading.caseId())
                .param("round", reading.round())
                .param("code", reading.code())
                .param("seal", seal)
                .param("headline", reading.headline())
                .param("closes", reading.closesOn())
                .param("audience", reading.audience())
                .param("on", openedOn)
                .update();
    }

    void change(UUID id, String headline, LocalDate closesOn) {
        jdbc.sql("update consultation_laid_draft set headline = :headline, closes_on = :closes where id = :id")
                .param("headline", headline)
                .param("closes", closesOn)
                .param("id", id)
                .update();
    }

    int nextBatch(UUID id) {
        return jdbc.sql("update consultation_laid_draft set batches = batches + 1 where id = ? returning batches")
                .param(id)
                .query(Integer.class)
                .single();
    }

    void tell(UUID id, int clause, String words) {
        jdbc.sql("""
                        insert into consultation_draft_gist (reading_id, clause, words) values (:id, :clause, :words)
                        on conflict (reading_id, clause) do update set words = excluded.words""")
                .param("id", id)
                .param("clause", clause)
                .param("words", words)
                .update();
    }

    void answer(UUID id, Answer answer) {
        jdbc.sql("""
                        insert into consultation_remark_answer (reading_id, clause, outcome, words, answered_on)
                        values (:id, :clause, :outcome, :words, :on)
                        on conflict (reading_id, clause) do update
                        set outcome = excluded.outcome, words = excluded.words, answered_on = excluded.answered_on""")
                .param("id", id)
                .param("clause", answer.clause())
                .param("outcome", answer.outcome().name())
                .param("words", answer.words())
                .param("on", answer.on())
                .update();
    }

    List<Answer> answers(UUID id) {
        return jdbc.sql("""
                        select clause, outcome, words, answered_on from consultation_remark_answer
                        where reading_id = ? order by clause""")
                .param(id)
                .query((row, number) -> new Answer(
                        row.getInt(1),
                        AnswerOutcome.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    private DraftReading reading(ResultSet row, int number) throws SQLException {
        var id = row.getObject(1, UUID.class);
        return new DraftReading(
                id,
                row.getObject(2, UUID.class),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                row.getInt(8),
                gists(id));
    }

    private Map<Integer, String> gists(UUID id) {
        var gists = new TreeMap<Integer, String>();
        jdbc.sql("select clause, words from consultation_draft_gist where reading_id = ?")
                .param(id)
                .query((row, number) -> Map.entry(row.getInt(1), row.getString(2)))
                .list()
                .forEach(gist -> gists.put(gist.getKey(), gist.getValue()));
        return gists;
    }
}
