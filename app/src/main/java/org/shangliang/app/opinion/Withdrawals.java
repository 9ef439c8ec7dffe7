package org.shangliang.app.opinion;

import java.util.List;
import org.shangliang.app.opinion.Paths.Way;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back words for whoever holds their receipt (撤回意见): the words and ticks are deleted and counted no more; of the
 * receipt its digest stays, so that it can still be asked and the same form does not count again. Where the opinion stands
 * for others that said the same, it stays for them.
 */
@Component
class Withdrawals {
    private final JdbcClient jdbc;
    private final CallStore calls;
    private final InboxStore inbox;
    private final HeldStore held;
    private final Paths paths;
    private final ProductClock clock;

    Withdrawals(JdbcClient jdbc, CallStore calls, InboxStore inbox, HeldStore held, Paths paths, ProductClock clock) {
        this.held = held;
        this.jdbc = jdbc;
        this.calls = calls;
        this.inbox = inbox;
        this.paths = paths;
        this.clock = clock;
    }

    /** A ticket of the page that asks whether it is meant; good for this receipt alone. */
    @Transactional(readOnly = true)
    String ticket(Way way, ReceiptCode code) {
        return Ticket.fresh(calls.seal(way.call().id()), purpose(code), clock.today());
    }

    /** Whether that page was seen, today or yesterday. */
    @Transactional(readOnly = true)
    boolean isGood(Way way, ReceiptCode code, String ticket) {
        return Ticket.isGood(calls.seal(way.call().id()), purpose(code), ticket, clock.today());
    }

    private static String purpose(ReceiptCode code) {
        return "withdraw " + code.characters();
    }

    /** Takes the words back; what was taken down as abuse stays as evidence. */
    @Transactional
    Way withdraw(ReceiptCode code) {
        var way = paths.of(code).orElseThrow(() -> new NoSuch("receipt"));
        calls.lock(way.call().id());
        if (!paths.of(code).orElseThrow().isWithdrawable()) {
            throw new InvalidInput(List.of(new FieldError("receipt", "opinion.not-withdrawable")));
        }
        var digest = code.digest();
        jdbc.sql("insert into opinion_withdrawal (receipt, call_id) values (?, ?) on conflict do nothing")
                .param(digest)
                .param(way.call().id())
                .update();
        jdbc.sql("delete from opinion_held where receipt = ?").param(digest).update();
        inbox.rows().drop(way.call().id(), digest);
        if (!held.inherit(digest)) {
            forget(digest);
        }
        inbox.clearEmptied(way.call().id());
        return paths.of(code).orElseThrow();
    }

    private void forget(byte[] digest) {
        jdbc.sql("""
                        delete from opinion_place where opinion_id in
                          (select id from opinion_opinion where receipt = ?)""").param(digest).update();
        jdbc.sql("update opinion_opinion set picks = '', body = '' where receipt = ?")
                .param(digest)
                .update();
    }
}
