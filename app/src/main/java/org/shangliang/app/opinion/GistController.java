package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import org.shangliang.app.opinion.web.GistPage;
import org.shangliang.app.platform.InvalidInput;
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

/** What the union lets workers see of what was said, and what they think of it. */
@Controller
@RequestMapping("/words/{code}/summary")
class GistController {
    private final Sayings sayings;
    private final Summaries summaries;
    private final SpentForms forms;

    GistController(Sayings sayings, Summaries summaries, SpentForms forms) {
        this.forms = forms;
        this.sayings = sayings;
        this.summaries = summaries;
    }

    @GetMapping
    View show(@PathVariable String code, HttpServletRequest request) {
        return Pages.of("words/gist", page(code, FormValues.empty(), request));
    }

    @PostMapping
    View voice(@PathVariable String code, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        if (form.values("_csrf").isEmpty()) {
            throw new AccessDeniedException("no ticket");
        }
        var call = sayings.call(code);
        try {
            summaries.voice(call, form);
            return Pages.of("words/gist", page(code, FormValues.empty().with("thanks", "yes"), request));
        } catch (InvalidInput input) {
            return Pages.again("words/gist", page(code, form.rejected(input), request));
        }
    }

    private GistPage page(String code, FormValues form, HttpServletRequest request) {
        var call = sayings.call(code);
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-TICKET", "_csrf", forms.ticket(call)));
        return summaries.page(call, form);
    }
}
