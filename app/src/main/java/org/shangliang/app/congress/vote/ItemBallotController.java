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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Takes a ballot on several items from the voter's page, the whole of it or nothing. */
@Controller
class ItemBallotController {
    private static final String TEMPLATE = "votes/show";

    private final VoterPages pages;
    private final ItemCasting casting;

    ItemBallotController(VoterPages pages, ItemCasting casting) {
        this.pages = pages;
        this.casting = casting;
    }

    @PostMapping("/votes/{vote}/slips")
    View cast(@PathVariable UUID vote, HttpServletRequest request, HttpServletResponse response) {
        var form = FormValues.from(request.getParameterMap());
        var attempt = Attempt.of(form);
        Attempt.give(request, attempt);
        try {
            var receipts = casting.cast(vote, form.value("code"), attempt, VoteForms.choices(form));
            return Pages.of("votes/slip", pages.receipt(vote, receipts));
        } catch (InvalidInput input) {
            return Pages.again(TEMPLATE, pages.show(vote, form.rejected(input)));
        } catch (Busy busy) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(busy.retryAfter().toSeconds()));
            var later = form.rejected(List.of(new FieldError("code", "congress.vote.busy")));
            return Pages.later(TEMPLATE, pages.show(vote, later));
        }
    }
}
