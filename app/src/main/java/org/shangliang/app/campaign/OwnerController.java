package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.web.ChangesPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Naming the owners of targets from the list, the saved filters of the list, and what was changed by whom. */
@Controller
@RequestMapping("/campaigns/{id}")
class OwnerController {
    private static final int SHOWN = 200;

    private final Campaigns campaigns;
    private final Owners owners;
    private final Changes changes;
    private final SavedFilters filters;
    private final Texts texts;

    OwnerController(Campaigns campaigns, Owners owners, Changes changes, SavedFilters filters, Texts texts) {
        this.campaigns = campaigns;
        this.owners = owners;
        this.changes = changes;
        this.filters = filters;
        this.texts = texts;
    }

    @PostMapping("/owners")
    View name(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        campaigns.kept(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            var employers = new ArrayList<UUID>();
            form.values("employer").forEach(one -> employers.add(id(one, "employer")));
            var owner = form.value("newOwner");
            if (owner.isEmpty()) {
                throw new InvalidInput(List.of(new FieldError("owner", "campaign.owner.choose")));
            }
            int named = owners.name(id, employers, owner.equals(Dimension.UNKNOWN) ? null : id(owner, "owner"), actor);
            return Pages.redirect(back(id, form), texts.of("campaign.owner.done", named));
        } catch (InvalidInput input) {
            return Pages.redirect(back(id, form), said(input));
        }
    }

    @PostMapping("/filters")
    View save(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        campaigns.get(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            filters.save(id, form.value("name"), form.value("query"), actor);
            return Pages.redirect("/campaigns/" + id + "/targets" + query(form), texts.of("campaign.saved.done"));
        } catch (InvalidInput input) {
            return Pages.redirect("/campaigns/" + id + "/targets" + query(form), said(input));
        }
    }

    @PostMapping("/filters/{filter}/removal")
    View forget(@PathVariable UUID id, @PathVariable UUID filter, Actor actor) {
        campaigns.get(id, actor);
        filters.forget(id, filter, actor);
        return Pages.redirect("/campaigns/" + id + "/targets", texts.of("campaign.saved.gone"));
    }

    @GetMapping("/changes")
    View changes(@PathVariable UUID id, Actor actor) {
        var campaign = campaigns.get(id, actor);
        return Pages.of(
                "campaign/changes",
                new ChangesPage(
                        campaign,
                        changes.of(id, Oversight.region(actor), SHOWN).stream()
                                .map(one -> new ChangesPage.Row(
                                        texts.day(one.at()
                                                .atZone(ProductClock.ZONE)
                                                .toLocalDate()),
                                        one.what(),
                                        one.enterprise(),
                                        one.before(),
                                        one.after(),
                                        one.by(),
                                        one.reason()))
                                .toList()));
    }

    /** The list stays as it was, with what was wrong above it. */
    private String said(InvalidInput input) {
        var first = input.errors().getFirst();
        return texts.of(first.code(), first.arguments().toArray());
    }

    private static String query(FormValues form) {
        return form.value("query").startsWith("?") ? form.value("query") : "";
    }

    private static String back(UUID id, FormValues form) {
        var list = "/campaigns/" + id + "/targets";
        return form.value("from").startsWith(list) ? form.value("from") : list;
    }

    private static UUID id(String typed, String field) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput(List.of(new FieldError(field, "campaign.choice", List.of(typed))));
        }
    }
}
