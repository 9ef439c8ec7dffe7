package org.shangliang.app.consultation.disclosure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept beside the items of a case: files, confidentiality, and who saw them. */
@Repository
class DisclosedStore {
    private final JdbcClient jdbc;

    DisclosedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file of an item and whether it is confidential. */
    record Kept(boolean confidential, @Nullable UUID attachment) {}

    Map<Integer, Kept> kept(UUID caseId) {
        var found = new HashMap<Integer, Kept>();
        jdbc.sql("select number, confidential, attachment_id from consultation_disclosed where case_id = :case")
                .param("case", caseId)
                .query((row, at) -> found.put(
                        row.getInt("number"),
                        new Kept(row.getBoolean("confidential"), row.getObject("attachment_id", UUID.class))))
                .list();
        return found;
    }

    void keep(UUID caseId, int number, boolean confidential, @Nullable UUID attachment) {
        jdbc.sql("""
                        insert into consultation_disclosed (case_id, number, confidential, attachment_id)
                        values (:case, :number, :confidential, :attachment)""")
                .param("case", caseId)
                .param("number", number)
                .param("confidential", confidential)
                .param("attachment", attachment)
                .update();
    }

    List<Reading> readings(UUID caseId) {
        return jdbc.sql("""
                        select number, kind, name, read_on, purpose from consultation_reading
                        where case_id = :case order by read_on desc, id desc""")
                .param("case", caseId)
                .query((row, at) -> new Reading(
                        row.getInt("number"),
                        Reading.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getObject("read_on", LocalDate.class),
                        row.getString("purpose")))
                .list();
    }

    void insert(UUID id, UUID caseId, Reading reading, Actor by) {
        jdbc.sql("""
                        insert into consultation_reading (id, case_id, number, kind, name, account_id, read_on, purpose)
                        values (:id, :case, :number, :kind, :name, :account, :on, :purpose)""")
                .param("id", id)
                .param("case", caseId)
                .param("number", reading.number())
                .param("kind", reading.kind().name())
                .param("name", reading.name())
                .param("account", by.account())
                .param("on", reading.on())
                .param("purpose", reading.purpose())
                .update();
    }
}
