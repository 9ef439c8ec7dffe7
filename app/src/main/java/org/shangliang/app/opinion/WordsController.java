package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.shangliang.app.opinion.web.SayPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The page behind the QR code: what a worker wants to be talked about, sent without a name. */
@Controller
@RequestMapping("/words/{code}")
class WordsController {
    private static final String TICKET = "_csrf";

    private final Sayings sayings;
    private final WorkerWords words;

    WordsController(Sayings sayings, WorkerWords words) {
        this.sayings = sayings;
        this.words = words;
    }

    @GetMapping
    View form(@PathVariable String code, HttpServletRequest request) {
        return Pages.of("words/say", blank(code, false, request));
    }

    /** The union's tablet on site: after sending it goes back to a blank form by itself. */
    @GetMapping("/tablet")
    View tablet(@PathVariable String code, HttpServletRequest request) {
        return Pages.of("words/say", blank(code, true, request));
    }

    @PostMapping
    View say(@PathVariable String code, HttpServletRequest request) {
        return take(code, false, request);
    }

    @PostMapping("/tablet")
    View sayOnTablet(@PathVariable String code, HttpServletRequest request) {
        return take(code, true, request);
    }

    private SayPage blank(String code, boolean tablet, HttpServletRequest request) {
        var call = sayings.call(code);
        give(request, sayings.ticket(call));
        return words.say(call, FormValues.empty(), tablet);
    }

    /** A form without any ticket is another site's; one with an old ticket comes back with all that was typed. */
    private View take(String code, boolean tablet, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        if (form.values(TICKET).isEmpty()) {
            throw new AccessDeniedException("no ticket");
        }
        var call = sayings.call(code);
        var ticket = form.value(TICKET);
        try {
            if (!sayings.isGood(call, ticket)) {
                throw new InvalidInput(List.of(new FieldError("body", "opinion.ticket")));
            }
            var receipt = sayings.say(call, ticket, form.values("pick"), form.value("body"));
            return Pages.of("words/sent", words.sent(call, receipt, tablet));
        } catch (InvalidInput input) {
            give(request, sayings.isGood(call, ticket) ? ticket : sayings.ticket(call));
            return Pages.again("words/say", words.say(call, form.rejected(input), tablet));
        }
    }

    /** The form component prints the ticket where other pages have a token bound to the browser. */
    private static void give(HttpServletRequest request, String ticket) {
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-TICKET", TICKET, ticket));
    }
}
