package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What a federation settles for its campaign: what is done, which kinds count, until when one may record. */
@Controller
class TermsController {
    private final Campaigns campaigns;
    private final ClosingDays closings;
    private final TermsPages pages;
    private final Texts texts;

    TermsController(Campaigns campaigns, ClosingDays closings, TermsPages pages, Texts texts) {
        this.closings = closings;
        this.pages = pages;
        this.campaigns = campaigns;
        this.texts = texts;
    }

    @GetMapping("/campaigns/{id}/settings")
    View ask(@PathVariable UUID id, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        return Pages.of("campaign/settings", pages.page(campaign));
    }

    @PostMapping("/campaigns/{id}/settings")
    View settle(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            campaigns.settle(id, TermsForms.terms(form), actor);
            return Pages.redirect("/campaigns/" + id, texts.of("campaign.terms.done"));
        } catch (InvalidInput input) {
            return Pages.again("campaign/settings", pages.terms(campaign, form.rejected(input)));
        }
    }

    @PostMapping("/campaigns/{id}/closing")
    View close(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            var day = TermsForms.day(form.value("closesOn"));
            if (day == null) {
                throw new InvalidInput(List.of(new FieldError("closesOn", "input.type.localdate")));
            }
            closings.move(id, day, form.value("reason"), actor);
            return Pages.redirect("/campaigns/" + id + "/settings", texts.of("campaign.closing.done", texts.day(day)));
        } catch (InvalidInput input) {
            return Pages.again("campaign/settings", pages.closing(campaign, form.rejected(input)));
        }
    }
}
