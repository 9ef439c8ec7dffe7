package org.shangliang.app.opinion;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of opinions that wait for the union's review, and of those that were copies of one that was entered. */
@Repository
class HeldStore {
    /** So many different texts are looked at together, the commonest first. */
    static final int SHOWN = 500;

    private final JdbcClient jdbc;

    HeldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was sent more than once to the letter: the ticks, the words, how often, and one row of them. */
    record Same(String picks, String body, int opinions, UUID sample) {}

    int pending(UUID call) {
        return jdbc.sql("select count(*) from opinion_held where call_id = ? and kept_id is null")
                .param(call)
                .query(Integer.class)
                .single();
    }

    int copies(UUID call) {
        return jdbc.sql("select count(*) from opinion_held where call_id = ? and kept_id is not null")
                .param(call)
                .query(Integer.class)
                .single();
    }

    List<Same> of(UUID call) {
        return jdbc.sql("""
                        select picks, body, count(*) as opinions, (array_agg(id order by id))[1] as sample
                        from opinion_held where call_id = ? and kept_id is null group by picks, body
                        order by count(*) desc, body, picks limit ?""").param(call).param(SHOWN).query(Same.class).list();
    }

    /** Enters all that were sent so, in no order. */
    void enter(UUID call, int batch, Same same) {
        jdbc.sql("""
                        with gone as (delete from opinion_held
                          where call_id = :call and kept_id is null and picks = :picks and body = :body
                          returning receipt, picks, body)
                        insert into opinion_opinion (id, call_id, batch, receipt, picks, body)
                        select gen_random_uuid(), :call, :batch, receipt, picks, body from gone order by random()""")
                .param("call", call)
                .param("batch", batch)
                .param("picks", same.picks())
                .param("body", same.body())
                .update();
    }

    /** Enters one of those that were sent so, whichever, and tells its id. */
    UUID enterOne(UUID call, int batch, Same same) {
        return jdbc.sql("""
                        with gone as (delete from opinion_held where id = (select id from opinion_held
                            where call_id = :call and kept_id is null and picks = :picks and body = :body
                            order by random() limit 1)
                          returning receipt, picks, body)
                        insert into opinion_opinion (id, call_id, batch, receipt, picks, body)
                        select gen_random_uuid(), :call, :batch, receipt, picks, body from gone returning id""")
                .param("call", call)
                .param("batch", batch)
                .param("picks", same.picks())
                .param("body", same.body())
                .query(UUID.class)
                .single();
    }

    /** The words of this receipt were sent by others too: one of their receipts takes its place; false if nobody's does. */
    boolean inherit(byte[] receipt) {
        return jdbc.sql("""
                        with heir as (delete from opinion_held where id = (select h.id from opinion_held h
                            join opinion_opinion o on o.id = h.kept_id where o.receipt = :receipt
                            order by random() limit 1)
                          returning receipt)
                        update opinion_opinion o set receipt = heir.receipt from heir where o.receipt = :receipt""").param("receipt", receipt).update() == 1;
    }

    /** All that were sent so are copies of one that was entered: their words are deleted, their receipts lead to it. */
    void copy(UUID call, Same same, UUID kept) {
        jdbc.sql("""
                        update opinion_held set kept_id = :kept, picks = '', body = ''
                        where call_id = :call and kept_id is null and picks = :picks and body = :body""")
                .param("kept", kept)
                .param("call", call)
                .param("picks", same.picks())
                .param("body", same.body())
                .update();
    }
}
