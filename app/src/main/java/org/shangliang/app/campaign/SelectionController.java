package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.TargetSelection.Standing;
import org.shangliang.app.campaign.selection.SelectionForms;
import org.shangliang.app.campaign.web.SelectionPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The conditions of a campaign's list in the browser: looked at, changed after a preview, and filled up. */
@Controller
@RequestMapping("/campaigns/{id}/selection")
class SelectionController {
    private final Campaigns campaigns;
    private final TargetSelection selection;
    private final SelectionForms forms;
    private final Texts texts;

    SelectionController(Campaigns campaigns, TargetSelection selection, SelectionForms forms, Texts texts) {
        this.campaigns = campaigns;
        this.selection = selection;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        var now = selection.of(campaign);
        return Pages.of("campaign/selection", page(campaign, forms.filled(now.selection()), now));
    }

    @PostMapping
    View settle(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            var asked = forms.read(form);
            if (!form.value("_back").isEmpty()) {
                return Pages.of("campaign/selection", page(campaign, form, selection.of(campaign)));
            }
            if (form.value("_sure").isEmpty()) {
                return Pages.of("campaign/selectionSure", page(campaign, form, selection.preview(id, asked, actor)));
            }
            return done(id, selection.settle(id, asked, actor));
        } catch (InvalidInput input) {
            return Pages.again("campaign/selection", page(campaign, form.rejected(input), selection.of(campaign)));
        }
    }

    @PostMapping("/joining")
    View join(@PathVariable UUID id, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        try {
            return done(id, selection.join(id, actor));
        } catch (InvalidInput input) {
            var now = selection.of(campaign);
            return Pages.again(
                    "campaign/selection",
                    page(campaign, forms.filled(now.selection()).rejected(input), now));
        }
    }

    private View done(UUID id, int joined) {
        return Pages.redirect("/campaigns/" + id + "/selection", texts.of("campaign.selection.done", joined));
    }

    private SelectionPage page(CampaignView campaign, FormValues form, Standing standing) {
        return new SelectionPage(campaign, forms.fields(form, campaign.region()), standing.said(), standing.count());
    }
}
