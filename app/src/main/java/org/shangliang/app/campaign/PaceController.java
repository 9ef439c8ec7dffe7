package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.web.PacePage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** Plan against actual, in the browser and in the API. */
@Controller
class PaceController {
    private final Campaigns campaigns;
    private final Paces paces;
    private final Texts texts;

    PaceController(Campaigns campaigns, Paces paces, Texts texts) {
        this.campaigns = campaigns;
        this.paces = paces;
        this.texts = texts;
    }

    /** Every day, and the forecast if there is one. */
    record PaceAnswer(int targets, @NotNull List<Pace.Day> days, Pace.@Nullable Forecast forecast) {}

    @GetMapping("/campaigns/{id}/pace")
    View show(@PathVariable UUID id, Actor actor) {
        var campaign = campaigns.get(id, actor);
        var pace = paces.of(campaign, actor);
        var typed = pace.points().entrySet().stream()
                .map(point -> point.getKey() + " " + point.getValue())
                .collect(Collectors.joining("\n"));
        return Pages.of("campaign/pace", page(campaign, pace, FormValues.empty().with("points", typed), actor));
    }

    @PostMapping("/campaigns/{id}/pace")
    View plan(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            paces.plan(id, form.value("points"), actor);
            return Pages.redirect("/campaigns/" + id + "/pace", texts.of("campaign.plan.done"));
        } catch (InvalidInput input) {
            return Pages.again("campaign/pace", page(campaign, paces.of(campaign, actor), form.rejected(input), actor));
        }
    }

    @GetMapping("/api/v1/campaigns/{id}/pace")
    @ResponseBody
    PaceAnswer pace(@PathVariable UUID id, Actor actor) {
        var pace = paces.of(campaigns.get(id, actor), actor);
        return new PaceAnswer(pace.targets(), pace.days(), pace.forecast());
    }

    private PacePage page(CampaignView campaign, Pace pace, FormValues form, Actor actor) {
        var forecast = pace.forecast();
        var rows = pace.days().stream()
                .map(day -> new PacePage.Row(
                        texts.day(day.on()),
                        day.offered() == null ? "" : day.offered().toString(),
                        day.completed() == null ? "" : day.completed().toString(),
                        day.planned()))
                .toList();
        return new PacePage(
                campaign,
                texts.of("campaign.done." + campaign.completion()),
                pace.targets(),
                pace.completed(),
                pace.planned(pace.today()),
                forecast == null
                        ? null
                        : new PacePage.Outcome(
                                forecast.low(),
                                forecast.likely(),
                                forecast.high(),
                                forecast.days(),
                                forecast.doneInDays()),
                new PaceDrawing(pace).drawn(),
                rows,
                form,
                Oversight.keeps(campaign, actor));
    }
}
