package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.Busy;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The page behind the QR code of a vote: the notice, presence, the ballot. */
@Controller
@RequestMapping("/votes/{vote}")
class VoterController {
    private static final String TEMPLATE = "votes/show";

    private final VoterPages pages;
    private final VoterDesk desk;
    private final Casting casting;

    VoterController(VoterPages pages, VoterDesk desk, Casting casting) {
        this.pages = pages;
        this.desk = desk;
        this.casting = casting;
    }

    @GetMapping
    View show(@PathVariable UUID vote, HttpServletRequest request) {
        Attempt.fresh(request);
        return Pages.of(TEMPLATE, pages.show(vote, FormValues.empty()));
    }

    @PostMapping("/arrival")
    View arrive(@PathVariable UUID vote, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        Attempt.give(request, Attempt.of(form));
        try {
            var line = desk.arrive(vote, form.value("code"), form.value("act").equals("attend"));
            return Pages.of("votes/notice", pages.notice(vote, line, form.value("code")));
        } catch (InvalidInput input) {
            return Pages.again(TEMPLATE, pages.show(vote, form.rejected(input)));
        }
    }

    @PostMapping("/ballots")
    View cast(@PathVariable UUID vote, HttpServletRequest request, HttpServletResponse response) {
        var form = FormValues.from(request.getParameterMap());
        var attempt = Attempt.of(form);
        Attempt.give(request, attempt);
        try {
            var receipt = casting.cast(vote, form.value("code"), attempt, form.value("choice"));
            return Pages.of("votes/receipt", pages.receipt(vote, receipt));
        } catch (InvalidInput input) {
            return Pages.again(TEMPLATE, pages.show(vote, form.rejected(input)));
        } catch (Busy busy) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(busy.retryAfter().toSeconds()));
            var later = form.rejected(List.of(new FieldError("choice", "congress.vote.busy")));
            return Pages.later(TEMPLATE, pages.show(vote, later));
        }
    }
}
