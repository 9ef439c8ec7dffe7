package org.shangliang.app.consultation.redraft;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.platform.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Files brought back, sealed with the key of this installation; the docket's lock orders those who write. */
@Repository
class RevisionStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PersonalData personal;

    RevisionStore(JdbcClient jdbc, JsonMapper json, PersonalData personal) {
        this.jdbc = jdbc;
        this.json = json;
        this.personal = personal;
    }

    List<Revision> of(UUID caseId) {
        return jdbc
                .sql("select sealed from consultation_revision where case_id = ? order by number desc")
                .param(caseId)
                .query((row, number) -> row.getBytes(1))
                .list()
                .stream()
                .map(bytes -> json.readValue(personal.open(bytes), Revision.class))
                .toList();
    }

    void put(UUID caseId, Revision revision) {
        jdbc.sql("""
                        insert into consultation_revision (case_id, number, sealed) values (:case, :number, :sealed)
                        on conflict (case_id, number) do update set sealed = excluded.sealed""")
                .param("case", caseId)
                .param("number", revision.number())
                .param("sealed", personal.seal(json.writeValueAsString(revision)))
                .update();
    }
}
