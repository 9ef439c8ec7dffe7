package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where the tellers enter what they counted, each with a code of his own. */
@Controller
@RequestMapping("/votes/{vote}/tally")
class TallyController {
    private static final String TEMPLATE = "votes/tally";

    private final Tellers tellers;
    private final VoterPages pages;
    private final VoteForms forms;

    TallyController(Tellers tellers, VoterPages pages, VoteForms forms) {
        this.tellers = tellers;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    View blank(@PathVariable UUID vote, HttpServletRequest request) {
        Attempt.fresh(request);
        return Pages.of(TEMPLATE, pages.tally(vote, "", FormValues.empty()));
    }

    @PostMapping
    View count(@PathVariable UUID vote, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        Attempt.give(request, Attempt.of(form));
        try {
            var differences = tellers.count(vote, form.value("code"), forms.counts(form, tellers.boxes(vote)));
            return differences.isEmpty()
                    ? Pages.of(
                            TEMPLATE, pages.tally(vote, tellers.progress(vote).name(), FormValues.empty()))
                    : Pages.again(TEMPLATE, pages.tally(vote, "", form.rejected(differences)));
        } catch (InvalidInput input) {
            return Pages.again(TEMPLATE, pages.tally(vote, "", form.rejected(input)));
        }
    }
}
