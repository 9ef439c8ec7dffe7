package org.shangliang.app.consultation.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.shangliang.app.opinion.BlankForms;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The page behind the QR code: the draft in plain words, and a remark on a clause, sent without a name. */
@Controller
@RequestMapping("/reading/{code}")
class ReaderController {
    private final Remarks remarks;
    private final ReaderPages pages;
    private final BlankForms forms;

    ReaderController(Remarks remarks, ReaderPages pages, BlankForms forms) {
        this.remarks = remarks;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    View read(@PathVariable String code) {
        return Pages.of("reading/read", pages.read(remarks.laid(code)));
    }

    @GetMapping("/clauses/{number}")
    View ask(@PathVariable String code, @PathVariable int number, HttpServletRequest request) {
        var laid = remarks.laid(code);
        forms.give(request, remarks.ticket(laid.reading()));
        return Pages.of("reading/remark", pages.form(laid, number, FormValues.empty(), false));
    }

    /** A form without any ticket is another site's; one with an old ticket comes back with all that was typed. */
    @PostMapping("/clauses/{number}")
    View say(@PathVariable String code, @PathVariable int number, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        if (form.values(BlankForms.TICKET).isEmpty()) {
            throw new AccessDeniedException("no ticket");
        }
        var laid = remarks.laid(code);
        var ticket = form.value(BlankForms.TICKET);
        try {
            if (!remarks.isGood(laid.reading(), ticket)) {
                throw new InvalidInput(List.of(new FieldError("body", "reading.ticket")));
            }
            remarks.say(code, number, ticket, form.value("stance"), form.value("body"));
            return Pages.of("reading/remark", pages.form(laid, number, FormValues.empty(), true));
        } catch (InvalidInput input) {
            forms.give(request, remarks.isGood(laid.reading(), ticket) ? ticket : remarks.ticket(laid.reading()));
            return Pages.again("reading/remark", pages.form(laid, number, form.rejected(input), false));
        }
    }
}
