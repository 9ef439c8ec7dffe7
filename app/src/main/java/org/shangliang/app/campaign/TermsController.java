package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.web.TermsPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.ContractKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What a federation settles for its campaign: what is done, which kinds count, until when one may record. */
@Controller
class TermsController {
    private final Campaigns campaigns;
    private final Texts texts;

    TermsController(Campaigns campaigns, Texts texts) {
        this.campaigns = campaigns;
        this.texts = texts;
    }

    @GetMapping("/campaigns/{id}/settings")
    View ask(@PathVariable UUID id, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        return Pages.of("campaign/settings", page(campaign, TermsForms.filled(campaign)));
    }

    @PostMapping("/campaigns/{id}/settings")
    View settle(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            campaigns.settle(id, TermsForms.terms(form), actor);
            return Pages.redirect("/campaigns/" + id, texts.of("campaign.terms.done"));
        } catch (InvalidInput input) {
            return Pages.again("campaign/settings", page(campaign, form.rejected(input)));
        }
    }

    private TermsPage page(CampaignView campaign, FormValues form) {
        List<Option> completions = Stream.of(Completion.values())
                .map(one -> new Option(one.name(), texts.of("campaign.completion." + one)))
                .toList();
        List<Option> kinds = Stream.of(ContractKind.values())
                .map(one -> new Option(one.name(), texts.of("kindOf." + one)))
                .toList();
        return new TermsPage(campaign, form, completions, kinds);
    }
}
