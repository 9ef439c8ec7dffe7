package org.shangliang.app.opinion;

import java.time.LocalDate;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms on which workers say what they think of the gist (表态表单): each page has a ticket of its own that counts once,
 * also after a restart. Of a ticket its digest and its day are kept until it is too old to be used; who fetched the page is
 * not known, so that somebody who opens the page again can voice again.
 */
@Component
class SpentForms {
    private static final String PURPOSE = "voice ";

    private final JdbcClient jdbc;
    private final CallStore calls;
    private final ProductClock clock;

    SpentForms(JdbcClient jdbc, CallStore calls, ProductClock clock) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.clock = clock;
    }

    /** A ticket for one view of the page; good for nothing else. */
    String ticket(CallView call) {
        return Ticket.fresh(calls.seal(call.id()), PURPOSE, clock.today());
    }

    boolean isGood(CallView call, String ticket) {
        return Ticket.isGood(calls.seal(call.id()), PURPOSE, ticket, clock.today());
    }

    /** Whether this good ticket is used for the first time; from now on it is spent. */
    boolean spend(CallView call, String ticket) {
        var mark = ReceiptCode.of(calls.seal(call.id()), PURPOSE + ticket).digest();
        return jdbc.sql("insert into opinion_spent (mark, issued_on) values (?, ?) on conflict do nothing")
                        .param(mark)
                        .param(Ticket.issuedOn(ticket))
                        .update()
                == 1;
    }

    /** Forgets what is too old to be used again. */
    @Transactional
    public void forget(LocalDate today) {
        jdbc.sql("delete from opinion_spent where issued_on < ?")
                .param(today.minusDays(1))
                .update();
    }
}
