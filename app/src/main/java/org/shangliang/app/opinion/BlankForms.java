package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import org.shangliang.app.platform.ProductClock;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The blank forms of workers who give no name (不记名空白表), for whoever else asks workers for words: a ticket instead of a
 * cookie, a mark so that a form sent twice counts once, and the numbers that protect the few among the many.
 */
@Component
public class BlankForms {
    /** The field in which a form carries its ticket. */
    public static final String TICKET = "_csrf";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SEAL = 32;

    private final OpinionLimits limits;
    private final ProductClock clock;

    BlankForms(OpinionLimits limits, ProductClock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** The numbers that protect the few (匿名保护门槛). */
    public record Limits(int batch, int leastBatch, int leastCell, int smallFirm, int eachWorker, int keptYears) {}

    /** The numbers in force. */
    public Limits limits() {
        return new Limits(
                limits.batch(),
                limits.leastBatch(),
                limits.leastCell(),
                limits.smallFirm(),
                limits.eachWorker(),
                limits.keptYears());
    }

    /** A seal for a new series of forms. */
    public byte[] seal() {
        var seal = new byte[SEAL];
        CHANCE.nextBytes(seal);
        return seal;
    }

    /** An address nobody guesses. */
    public String code() {
        return ReceiptCode.fresh().characters();
    }

    /** A ticket for a blank form; it says nothing about who fetched it. */
    public String ticket(byte[] seal) {
        return Ticket.fresh(seal, clock.today());
    }

    /** Whether a ticket belongs to this seal and is not too old. */
    public boolean isGood(byte[] seal, String ticket) {
        return Ticket.isGood(seal, ticket, clock.today());
    }

    /** What is kept of a form's ticket: enough to know it again, nothing to find who sent it. */
    public byte[] mark(byte[] seal, String ticket) {
        return ReceiptCode.of(seal, ticket).digest();
    }

    /** The form component prints the ticket where other pages have a token bound to the browser. */
    public void give(HttpServletRequest request, String ticket) {
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-TICKET", TICKET, ticket));
    }
}
