package org.shangliang.app.consultation.caucus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.PersonalData;
import org.shangliang.law.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes of each side, sealed with the key of this installation; every query names the side. */
@Repository
class CaucusStore {
    private final JdbcClient jdbc;
    private final PersonalData personal;

    CaucusStore(JdbcClient jdbc, PersonalData personal) {
        this.jdbc = jdbc;
        this.personal = personal;
    }

    List<CaucusNote> of(UUID caseId, Side side) {
        return jdbc.sql("""
                        select id, kind, sealed, author, written_at from consultation_caucus
                        where case_id = :case and side = :side order by written_at desc, id desc""")
                .param("case", caseId)
                .param("side", side.name())
                .query(this::note)
                .list();
    }

    void insert(UUID caseId, Side side, CaucusNote note, Actor by) {
        jdbc.sql("""
                        insert into consultation_caucus (id, case_id, side, kind, sealed, author, account_id, written_at)
                        values (:id, :case, :side, :kind, :sealed, :author, :account, :at)""")
                .param("id", note.id())
                .param("case", caseId)
                .param("side", side.name())
                .param("kind", note.kind().name())
                .param("sealed", personal.seal(note.words()))
                .param("author", note.author())
                .param("account", by.account())
                .param("at", note.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(UUID caseId, Side side, UUID note) {
        return jdbc.sql("delete from consultation_caucus where id = :id and case_id = :case and side = :side")
                        .param("id", note)
                        .param("case", caseId)
                        .param("side", side.name())
                        .update()
                == 1;
    }

    private CaucusNote note(ResultSet row, int at) throws SQLException {
        return new CaucusNote(
                row.getObject("id", UUID.class),
                CaucusNote.Kind.valueOf(row.getString("kind")),
                personal.open(row.getBytes("sealed")),
                row.getString("author"),
                row.getObject("written_at", java.time.OffsetDateTime.class).toInstant());
    }
}
