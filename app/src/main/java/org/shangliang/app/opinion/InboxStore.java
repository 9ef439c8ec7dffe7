package org.shangliang.app.opinion;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Opinions on their way in. Whoever comes last rewrites all that wait, in a new random order and with new ids, so that the
 * rows (their transaction and their place included) tell nothing of who came when.
 */
@Repository
class InboxStore {
    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Words as they are written down: the receipt's digest, what was ticked, what was said. */
    record Saying(byte[] receipt, String picks, String body) {}

    /** Whether this receipt has been given before. */
    boolean knows(byte[] receipt) {
        return jdbc.sql("""
                        select exists (select 1 from opinion_waiting where receipt = :receipt)
                            or exists (select 1 from opinion_opinion where receipt = :receipt)""").param("receipt", receipt).query(Boolean.class).single();
    }

    int count(UUID call) {
        return jdbc.sql("""
                        select (select count(*) from opinion_waiting where call_id = :call)
                             + (select count(*) from opinion_opinion where call_id = :call)""").param("call", call).query(Integer.class).single();
    }

    int waiting(UUID call) {
        return jdbc.sql("select count(*) from opinion_waiting where call_id = ?")
                .param(call)
                .query(Integer.class)
                .single();
    }

    /** Puts new words among those that wait; the call is locked. */
    void add(UUID call, Saying saying) {
        var all = new ArrayList<>(take(call));
        all.add(saying);
        Collections.shuffle(all, CHANCE);
        all.forEach(one -> write(
                "insert into opinion_waiting (id, call_id, receipt, picks, body)"
                        + " values (:id, :call, :receipt, :picks, :body)",
                call,
                one,
                0));
    }

    /** Enters all that wait as one batch; the call is locked. */
    int release(UUID call, int batch) {
        var all = new ArrayList<>(take(call));
        Collections.shuffle(all, CHANCE);
        all.forEach(one -> write(
                "insert into opinion_opinion (id, call_id, batch, receipt, picks, body)"
                        + " values (:id, :call, :batch, :receipt, :picks, :body)",
                call,
                one,
                batch));
        return all.size();
    }

    /** Empties the words of all calls that ended before a day. */
    void forget(LocalDate before) {
        jdbc.sql("""
                        update opinion_opinion set body = '' where body <> '' and call_id in
                          (select id from opinion_call where closes_on < ?)""").param(before).update();
        jdbc.sql("""
                        update opinion_place p set wording = '' from opinion_group g, opinion_call c
                        where g.id = p.group_id and c.id = g.call_id and p.wording <> '' and c.closes_on < ?""").param(before).update();
    }

    private List<Saying> take(UUID call) {
        return jdbc.sql("delete from opinion_waiting where call_id = ? returning receipt, picks, body")
                .param(call)
                .query((row, number) -> new Saying(row.getBytes(1), row.getString(2), row.getString(3)))
                .list();
    }

    private void write(String sql, UUID call, Saying one, int batch) {
        var statement = jdbc.sql(sql)
                .param("id", Ids.random())
                .param("call", call)
                .param("receipt", one.receipt())
                .param("picks", one.picks())
                .param("body", one.body());
        (batch == 0 ? statement : statement.param("batch", batch)).update();
    }
}
