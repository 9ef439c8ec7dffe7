package org.shangliang.app.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of calls. */
@Repository
class CallStore {
    private static final String COLUMNS = """
            select id, code, employer_id as employer, union_id as "union", case_id, title, questions, opens_on,
                   closes_on, audience, batches, raw_shown, decided_on from opinion_call
            """;

    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CallView call, byte[] seal, LocalDate openedOn) {
        jdbc.sql("""
                        insert into opinion_call (id, code, employer_id, union_id, case_id, title, questions, opens_on,
                          closes_on, audience, seal, opened_on)
                        values (:id, :code, :employer, :union, :case, :title, :questions, :opens, :closes, :audience,
                          :seal, :on)""")
                .param("id", call.id())
                .param("code", call.code())
                .param("employer", call.employer())
                .param("union", call.union())
                .param("case", call.caseId())
                .param("title", call.title())
                .param("questions", call.questions())
                .param("opens", call.opensOn())
                .param("closes", call.closesOn())
                .param("audience", call.audience())
                .param("seal", seal)
                .param("on", openedOn)
                .update();
    }

    Optional<CallView> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(CallView.class)
                .optional();
    }

    Optional<CallView> ofCode(String code) {
        return jdbc.sql(COLUMNS + "where code = ?")
                .param(code)
                .query(CallView.class)
                .optional();
    }

    List<CallView> ofUnion(UUID union) {
        return jdbc.sql(COLUMNS + "where union_id = ? order by opened_on desc, id desc limit 100")
                .param(union)
                .query(CallView.class)
                .list();
    }

    Optional<CallView> ofCase(UUID caseId) {
        return jdbc.sql(COLUMNS + """
                        where id in (select call_id from opinion_use where case_id = ?)
                        order by opened_on desc, id desc limit 1""").param(caseId).query(CallView.class).optional();
    }

    /** Calls with words that wait. */
    List<UUID> withWaiting() {
        return jdbc.sql("select distinct call_id from opinion_waiting")
                .query(UUID.class)
                .list();
    }

    /** The latest call of an employer that did not end before a day. */
    Optional<UUID> latest(UUID employer, LocalDate since) {
        return jdbc.sql("""
                        select id from opinion_call where employer_id = ? and closes_on >= ?
                        order by opened_on desc, id desc limit 1""").param(employer).param(since).query(UUID.class).optional();
    }

    /** The call's opinions are used in this case; the first one is the case it belongs to. */
    void attach(UUID call, UUID caseId) {
        jdbc.sql("update opinion_call set case_id = coalesce(case_id, :case) where id = :call")
                .param("case", caseId)
                .param("call", call)
                .update();
        jdbc.sql("insert into opinion_use (call_id, case_id) values (?, ?) on conflict do nothing")
                .param(call)
                .param(caseId)
                .update();
    }

    /** Locks the call until the transaction ends and tells its seal. */
    byte[] lock(UUID id) {
        return jdbc.sql("select seal from opinion_call where id = ? for update")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    byte[] seal(UUID id) {
        return jdbc.sql("select seal from opinion_call where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void close(UUID id, LocalDate lastDay) {
        jdbc.sql("update opinion_call set closes_on = ? where id = ?")
                .param(lastDay)
                .param(id)
                .update();
    }

    void showRaw(UUID id, boolean shown) {
        jdbc.sql("update opinion_call set raw_shown = ? where id = ?")
                .param(shown)
                .param(id)
                .update();
    }

    void decided(UUID id, @Nullable LocalDate on) {
        jdbc.sql("update opinion_call set decided_on = ? where id = ?")
                .param(on)
                .param(id)
                .update();
    }

    int nextBatch(UUID id) {
        return jdbc.sql("update opinion_call set batches = batches + 1 where id = ? returning batches")
                .param(id)
                .query(Integer.class)
                .single();
    }

    void countSlip(UUID id, String helper, LocalDate on) {
        jdbc.sql("""
                        insert into opinion_slip_entry as e (call_id, helper, entered_on, slips)
                        values (:id, :helper, :on, 1)
                        on conflict (call_id, helper, entered_on) do update set slips = e.slips + 1""").param("id", id).param("helper", helper).param("on", on).update();
    }

    /** Who entered how many paper slips, each day apart. */
    List<Slips> slips(UUID id) {
        return jdbc.sql("select helper, entered_on as \"on\", slips from opinion_slip_entry where call_id = ?"
                        + " order by entered_on, helper")
                .param(id)
                .query(Slips.class)
                .list();
    }

    /** Paper slips that one helper entered on one day. */
    record Slips(String helper, LocalDate on, int slips) {}
}
