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

    private final JdbcClient jdbc;
    private final AuthorlessRows rows;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        rows = new AuthorlessRows(jdbc, LAYOUT);
    }

    AuthorlessRows rows() {
        return rows;
    }

    /** Puts new words among those that wait: the receipt's digest, what was ticked, what was said; the call is locked. */
    void add(UUID call, byte[] receipt, String picks, String body) {
        rows.add(call, List.of(receipt, picks, body));
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
}
