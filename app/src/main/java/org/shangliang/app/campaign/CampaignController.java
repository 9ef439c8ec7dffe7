package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.notice.NoticeFile;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The campaigns of a region: the list, the notice that opens one, and how far each has come. */
@Controller
class CampaignController {
    private final Campaigns campaigns;
    private final CampaignForms forms;
    private final CampaignPages pages;

    CampaignController(Campaigns campaigns, CampaignForms forms, CampaignPages pages) {
        this.campaigns = campaigns;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/campaigns")
    View list(Actor actor) {
        return Pages.of("campaign/list", forms.list(campaigns.list(actor), actor));
    }

    /** Where an officer's day begins: on the campaign that runs, on the list if none does or several do. */
    @GetMapping("/campaigns/today")
    View today(Actor actor) {
        return Pages.redirect(
                "/campaigns" + campaigns.onlyRunning(actor).map(id -> "/" + id).orElse(""));
    }

    @GetMapping({"/campaigns/new", "/campaigns/notice"})
    View paste(Actor actor) {
        campaigns.admit(actor);
        return Pages.of("campaign/notice", new NoticePage(FormValues.empty()));
    }

    @PostMapping("/campaigns/notice")
    View read(
            Actor actor,
            HttpServletRequest request,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        campaigns.admit(actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            return Pages.of("campaign/new", forms.page(forms.recognised(text(form, file)), null, 0, actor));
        } catch (InvalidInput input) {
            return Pages.again("campaign/notice", new NoticePage(form.rejected(input)));
        }
    }

    @PostMapping("/campaigns")
    View open(Actor actor, HttpServletRequest request) {
        campaigns.admit(actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            if (!form.value("_back").isEmpty()) {
                return Pages.of("campaign/new", forms.page(form, null, 0, actor));
            }
            var command = forms.command(form);
            if (form.value("_sure").isEmpty() && !command.selection().meansEverybody()) {
                int matching = campaigns.preview(command.region(), command.selection(), actor);
                return Pages.of("campaign/newSure", forms.page(form, command, matching, actor));
            }
            var id = campaigns.open(command, actor);
            return Pages.redirect("/campaigns/" + id, forms.opened(campaigns.get(id, actor)));
        } catch (InvalidInput input) {
            return Pages.again("campaign/new", forms.page(form.rejected(input), null, 0, actor));
        }
    }

    @GetMapping("/campaigns/{id}")
    View show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "region") String by,
            Actor actor) {
        return Pages.of("campaign/show", pages.page(id, region, by, actor));
    }

    private static String text(FormValues form, @Nullable MultipartFile file) throws IOException {
        var typed = form.value("notice");
        if (file == null || file.isEmpty()) {
            if (typed.isEmpty()) {
                throw new InvalidInput(List.of(new FieldError("notice", "campaign.notice.empty")));
            }
            return typed;
        }
        return NoticeFile.text(file.getBytes());
    }
}
