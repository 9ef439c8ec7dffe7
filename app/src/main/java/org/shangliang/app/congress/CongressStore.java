package org.shangliang.app.congress;

import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.congress.model.CongressFile;
import org.shangliang.app.congress.model.Convening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What the congress recorded, one row a case: the next meeting's day for lists, the file itself as JSON. */
@Repository
class CongressStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CongressStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<CongressFile> find(UUID id) {
        return jdbc.sql("select state from congress_file where case_id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(state -> json.readValue(state, CongressFile.class));
    }

    void put(UUID id, CongressFile file) {
        Convening next = file.convening();
        jdbc.sql("""
                        insert into congress_file (case_id, meeting_on, state) values (:id, :meeting, :state::jsonb)
                        on conflict (case_id) do update set meeting_on = excluded.meeting_on, state = excluded.state""")
                .param("id", id)
                .param("meeting", next == null ? null : next.meetingOn())
                .param("state", json.writeValueAsString(file))
                .update();
    }
}
