package org.shangliang.app.consultation.room;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The meetings of a case as one JSON document; the docket's lock orders those who write. */
@Repository
class RoomStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RoomStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Room get(UUID caseId) {
        return jdbc.sql("select state from consultation_room where case_id = :id")
                .param("id", caseId)
                .query(String.class)
                .optional()
                .map(state -> json.readValue(state, Room.class))
                .orElseGet(Room::empty);
    }

    void put(UUID caseId, Room room) {
        jdbc.sql("""
                        insert into consultation_room (case_id, state) values (:id, :state::jsonb)
                        on conflict (case_id) do update set state = excluded.state""")
                .param("id", caseId)
                .param("state", json.writeValueAsString(room))
                .update();
    }

    /** Tells every node that something happened in a case; sent when the transaction commits, and carries the id alone. */
    void ring(UUID caseId) {
        jdbc.sql("select pg_notify('consultation_room', :id)")
                .param("id", caseId.toString())
                .query((row, n) -> n)
                .list();
    }
}
