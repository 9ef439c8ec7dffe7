package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.CsvFile;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The named lists of a campaign in the browser, and taking an enterprise out of it with a reason. */
@Controller
@RequestMapping("/campaigns/{id}")
class TargetController {
    private final Campaigns campaigns;
    private final Targets targets;
    private final BackPlans plans;
    private final TargetPages pages;
    private final TargetTable table;
    private final Texts texts;

    TargetController(
            Campaigns campaigns, Targets targets, BackPlans plans, TargetPages pages, TargetTable table, Texts texts) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.plans = plans;
        this.pages = pages;
        this.table = table;
        this.texts = texts;
    }

    @GetMapping("/targets")
    View list(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            Actor actor) {
        var campaign = campaigns.get(id, actor);
        var filter = FormValues.from(request.getParameterMap());
        try {
            var page = page(parameters.getOrDefault("page", "1"));
            return Pages.of("campaign/targets", pages.list(campaign, Narrowing.of(parameters), filter, page, actor));
        } catch (InvalidInput input) {
            return Pages.again(
                    "campaign/targets", pages.list(campaign, Narrowing.NONE, filter.rejected(input), 1, actor));
        }
    }

    @GetMapping("/targets.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Actor actor) {
        var campaign = campaigns.get(id, actor);
        var narrowing = Narrowing.of(parameters);
        var lines = plans.lines(campaign, narrowing);
        var rows = table.targets(targets.all(campaign, narrowing, actor), one -> plans.outlook(lines, campaign, one));
        return CsvFile.of(texts.of("campaign.file.targets"), rows);
    }

    @GetMapping("/groups.csv")
    ResponseEntity<byte[]> groups(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Actor actor) {
        var campaign = campaigns.get(id, actor);
        var by = Dimension.of(parameters.getOrDefault("by", "region")).orElse(Dimension.REGION);
        var narrowing = Narrowing.of(parameters);
        var rows = table.tallies(
                by, targets.tallies(campaign, by, narrowing, actor), targets.total(campaign, narrowing, actor));
        return CsvFile.of(texts.of("campaign.file.groups"), rows);
    }

    @GetMapping("/targets/{employer}/exemption")
    View ask(@PathVariable UUID id, @PathVariable UUID employer, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        return Pages.of(
                "campaign/exemption", pages.exemption(campaign, targets.get(id, employer, actor), FormValues.empty()));
    }

    @PostMapping("/targets/{employer}/exemption")
    View exempt(@PathVariable UUID id, @PathVariable UUID employer, HttpServletRequest request, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        var target = targets.get(id, employer, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            targets.exempt(id, employer, TermsForms.exemption(form), actor);
            return Pages.redirect(list(id), texts.of("campaign.exempt.done", target.name()));
        } catch (InvalidInput input) {
            return Pages.again("campaign/exemption", pages.exemption(campaign, target, form.rejected(input)));
        }
    }

    @PostMapping("/targets/{employer}/inclusion")
    View include(@PathVariable UUID id, @PathVariable UUID employer, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        var target = targets.get(id, employer, actor);
        try {
            targets.include(id, employer, actor);
            return Pages.redirect(list(id), texts.of("campaign.include.done", target.name()));
        } catch (InvalidInput input) {
            return Pages.again(
                    "campaign/exemption",
                    pages.exemption(campaign, target, FormValues.empty().rejected(input)));
        }
    }

    private static String list(UUID id) {
        return "/campaigns/" + id + "/targets";
    }

    static int page(String typed) {
        if (!typed.matches("[1-9]\\d{0,5}")) {
            throw new InvalidInput(List.of(new FieldError("page", "campaign.filter.page", List.of(typed))));
        }
        return Integer.parseInt(typed);
    }
}
