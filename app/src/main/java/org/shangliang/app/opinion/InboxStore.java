package org.shangliang.app.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.opinion.AuthorlessRows.Layout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opinions on their way in. */
@Repository
class InboxStore {
    private static final Layout LAYOUT =
            new Layout("opinion_waiting", "opinion_opinion", "call_id", "receipt", List.of("picks", "body"));

    private static final Layout HELD =
            new Layout("opinion_waiting", "opinion_held", "call_id", "receipt", List.of("picks", "body"));

    private final JdbcClient jdbc;
    private final AuthorlessRows rows;
    private final AuthorlessRows held;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        rows = new AuthorlessRows(jdbc, LAYOUT);
        held = new AuthorlessRows(jdbc, HELD);
    }

    AuthorlessRows rows() {
        return rows;
    }

    /** The same that wait, on their way to where the union looks at them first. */
    AuthorlessRows held() {
        return held;
    }

    /** Puts new words among those that wait; the call is locked. */
    void add(UUID call, List<Letter> letters) {
        rows.addAll(
                call,
                letters.stream()
                        .map(one -> List.<Object>of(one.receipt(), one.picks(), one.body()))
                        .toList());
    }

    /** Whether something with this receipt has come before, also if it was taken back since. */
    boolean knows(byte[] receipt) {
        return rows.knows(receipt)
                || held.knows(receipt)
                || jdbc.sql("select exists (select 1 from opinion_withdrawal where receipt = ?)")
                        .param(receipt)
                        .query(Boolean.class)
                        .single();
    }

    /** Groups that nobody decided about or showed and in which nothing is left; their title may be somebody's word. */
    void clearEmptied(UUID call) {
        jdbc.sql("""
                        delete from opinion_group g where g.call_id = ? and g.decision is null and not g.shown
                          and g.into_id is null and g.agree + g.disagree + g.pass = 0
                          and not exists (select 1 from opinion_place p where p.group_id = g.id)
                          and not exists (select 1 from opinion_group m where m.into_id = g.id)""").param(call).update();
    }

    /** The receipt's digest, what was ticked, what was said. */
    record Letter(byte[] receipt, String picks, String body) {}

    /** Empties the words of all calls that ended before a day. */
    void forget(LocalDate before) {
        jdbc.sql("""
                        update opinion_opinion set body = '' where body <> '' and call_id in
                          (select id from opinion_call where closes_on < ?)""").param(before).update();
        jdbc.sql("""
                        update opinion_held set body = '' where body <> '' and call_id in
                          (select id from opinion_call where closes_on < ?)""").param(before).update();
        jdbc.sql("""
                        update opinion_place p set wording = '' from opinion_group g, opinion_call c
                        where g.id = p.group_id and c.id = g.call_id and p.wording <> '' and c.closes_on < ?""").param(before).update();
    }
}
