package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.shangliang.app.opinion.web.ReceiptPage;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a worker asks what became of the words, by the receipt code; the code travels in the form, never in an address. */
@Controller
class WayController {
    private final Paths paths;
    private final WorkerWords words;

    WayController(Paths paths, WorkerWords words) {
        this.paths = paths;
        this.words = words;
    }

    @GetMapping("/words")
    View ask(HttpServletRequest request) {
        token(request);
        return Pages.of("words/receipt", ReceiptPage.blank(FormValues.empty()));
    }

    @PostMapping("/words")
    View answer(HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        if (form.values("_csrf").isEmpty()) {
            throw new AccessDeniedException("no ticket");
        }
        token(request);
        var code = ReceiptCode.read(form.value("receipt"));
        var way = code.flatMap(paths::of);
        if (way.isEmpty()) {
            var wrong = form.rejected(List.of(new FieldError("receipt", "opinion.receipt")));
            return Pages.again("words/receipt", ReceiptPage.blank(wrong));
        }
        return Pages.of("words/receipt", words.way(way.get(), code.orElseThrow()));
    }

    /** Looking up changes nothing: the field is there for the form component alone. */
    static void token(HttpServletRequest request) {
        give(request, "none");
    }

    /** The form component prints the ticket where other pages have a token bound to the browser. */
    static void give(HttpServletRequest request, String ticket) {
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-TICKET", BlankForms.TICKET, ticket));
    }
}
