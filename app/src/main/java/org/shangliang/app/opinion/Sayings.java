package org.shangliang.app.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.opinion.InboxStore.Letter;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes workers' words (收意见) without asking or noting who speaks, and enters them in batches. */
@Component
public class Sayings {
    private static final int LONGEST = 1000;

    private final CallStore calls;
    private final InboxStore inbox;
    private final HeldStore held;
    private final Grouping grouping;
    private final OpinionLimits limits;
    private final ProductClock clock;

    Sayings(
            CallStore calls,
            InboxStore inbox,
            HeldStore held,
            Grouping grouping,
            OpinionLimits limits,
            ProductClock clock) {
        this.held = held;
        this.calls = calls;
        this.inbox = inbox;
        this.grouping = grouping;
        this.limits = limits;
        this.clock = clock;
    }

    /** The call behind a code, whoever asks. */
    @Transactional(readOnly = true)
    public CallView call(String code) {
        return calls.ofCode(code).orElseThrow(() -> new NoSuch("call"));
    }

    /** A ticket for a blank form. */
    @Transactional(readOnly = true)
    public String ticket(CallView call) {
        return Ticket.fresh(calls.seal(call.id()), today());
    }

    /** Whether a ticket is one of this call's own and not too old. */
    @Transactional(readOnly = true)
    boolean isGood(CallView call, String ticket) {
        return Ticket.isGood(calls.seal(call.id()), ticket, today());
    }

    /** Takes what a form says; the same form sent twice gives the same receipt and counts once. */
    @Transactional
    public String say(CallView call, String ticket, List<String> picks, String body) {
        var code = ReceiptCode.of(calls.lock(call.id()), ticket);
        if (!inbox.knows(code.digest())) {
            put(call, List.of(letter(call, code, picks, body)));
        }
        return code.spaced();
    }

    /** What one worker says (一份意见). */
    public record Said(List<String> picks, String body) {}

    /** Takes what several said before it could be sent, as on the union's tablet without a network; a receipt for each. */
    @Transactional
    public List<String> sayAll(CallView call, List<Said> all) {
        var seal = calls.lock(call.id());
        var codes = new ArrayList<String>();
        var letters = new ArrayList<Letter>();
        for (var one : all) {
            var code = ReceiptCode.of(seal, Ticket.fresh(seal, today()));
            letters.add(letter(call, code, one.picks(), one.body()));
            codes.add(code.spaced());
        }
        put(call, letters);
        return List.copyOf(codes);
    }

    /** Enters a paper slip in the worker's own words, under the code printed on it. */
    @Transactional
    public void enter(CallView call, String helper, String code, List<String> picks, String body) {
        calls.lock(call.id());
        var printed = ReceiptCode.read(code).orElseThrow(() -> wrong("code", "opinion.code"));
        if (helper.isBlank()) {
            throw wrong("helper", "opinion.helper");
        }
        if (inbox.knows(printed.digest())) {
            throw wrong("code", "opinion.code-used");
        }
        put(call, List.of(letter(call, printed, picks, body)));
        calls.countSlip(call.id(), helper.strip(), today());
    }

    private Letter letter(CallView call, ReceiptCode code, List<String> ticks, String body) {
        var words = body.strip();
        var picks = ticks.stream().flatMap(name -> Picks.of(name).stream()).toList();
        if (!call.isOpen(today())) {
            throw wrong("body", "opinion.closed");
        }
        if (words.isEmpty() && picks.isEmpty()) {
            throw wrong("body", "opinion.nothing");
        }
        if (words.length() > LONGEST) {
            throw new InvalidInput(List.of(new FieldError("body", "opinion.long", List.of(String.valueOf(LONGEST)))));
        }
        var ticked = picks.stream()
                .sorted(Comparator.naturalOrder())
                .distinct()
                .map(Picks::name)
                .collect(Collectors.joining(","));
        return new Letter(code.digest(), ticked, words);
    }

    private void put(CallView call, List<Letter> letters) {
        if (held.pending(call.id()) >= limits.mostHeld()) {
            throw wrong("body", "opinion.flood");
        }
        inbox.add(call.id(), letters);
        if (inbox.rows().waiting(call.id()) >= limits.batch()) {
            release(call.id());
        }
    }

    /** Enters what waits where the call has ended or enough has come together. */
    @Transactional
    public void release(LocalDate today) {
        for (var id : calls.withWaiting()) {
            calls.lock(id);
            var call = calls.find(id).orElseThrow();
            if (!call.isOpen(today) || inbox.rows().waiting(id) >= limits.leastBatch()) {
                release(id);
            }
        }
    }

    /** Enters all that waits in a call that has ended. */
    @Transactional
    void enterRest(UUID call) {
        calls.lock(call);
        if (inbox.rows().waiting(call) > 0) {
            release(call);
        }
    }

    /** Deletes the words of calls that ended long ago, as the notice before the form promises. */
    @Transactional
    public void forget(LocalDate today) {
        inbox.forget(today.minusYears(limits.keptYears()));
    }

    /** What waits is entered; where far more came in than there are workers, the union looks at it first. */
    private void release(UUID id) {
        var call = calls.find(id).orElseThrow();
        if (inbox.rows().entered(id) >= call.audience() * limits.eachWorker() + limits.batch()) {
            inbox.held().release(id, call.batches());
        } else if (inbox.rows().release(id, calls.nextBatch(id)) > 0) {
            grouping.sort(id);
        }
    }

    private LocalDate today() {
        return clock.today();
    }

    private static InvalidInput wrong(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
