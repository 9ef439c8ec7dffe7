package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.Publicity.Figure;
import org.shangliang.app.campaign.web.PublicCampaignPage;
import org.shangliang.app.campaign.web.PublicityPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** What the public may see of a campaign, and the page on which it does. */
@Controller
class PublicityController {
    private final Campaigns campaigns;
    private final Publicity publicity;
    private final ProductClock clock;
    private final Texts texts;

    PublicityController(Campaigns campaigns, Publicity publicity, ProductClock clock, Texts texts) {
        this.campaigns = campaigns;
        this.publicity = publicity;
        this.clock = clock;
        this.texts = texts;
    }

    /** The figures that may be seen, by name. */
    record Allowed(List<String> figures) {}

    /** One figure for a program; no number where it is not told. */
    record PublicNumber(
            String figure,
            String group,
            @Nullable Integer number,
            @Nullable Integer of) {}

    @GetMapping("/campaigns/{id}/publicity")
    View ask(@PathVariable UUID id, Actor actor) {
        var allowed = publicity.allowed(id, actor).stream().map(Enum::name).toArray(String[]::new);
        return Pages.of("campaign/publicity", page(id, FormValues.from(Map.of("figures", allowed)), actor));
    }

    @PostMapping("/campaigns/{id}/publicity")
    View allow(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        campaigns.kept(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            publicity.allow(id, form.values("figures"), actor);
            return Pages.redirect(
                    "/campaigns/" + id + "/publicity",
                    texts.of(form.values("figures").isEmpty() ? "campaign.public.closed" : "campaign.public.opened"));
        } catch (InvalidInput input) {
            return Pages.again("campaign/publicity", page(id, form.rejected(input), actor));
        }
    }

    @GetMapping("/api/v1/campaigns/{id}/publicity")
    @ResponseBody
    Allowed allowed(@PathVariable UUID id, Actor actor) {
        return new Allowed(publicity.allowed(id, actor).stream().map(Enum::name).toList());
    }

    @PutMapping("/api/v1/campaigns/{id}/publicity")
    @ResponseBody
    Allowed allow(@PathVariable UUID id, @RequestBody Allowed wanted, Actor actor) {
        publicity.allow(id, wanted.figures(), actor);
        return allowed(id, actor);
    }

    @GetMapping("/public/campaigns/{id}")
    View show(@PathVariable UUID id) {
        var shown = publicity.shown(id);
        return Pages.of(
                "campaign/public",
                new PublicCampaignPage(
                        shown.campaign().title(),
                        shown.campaign().issuer(),
                        texts.day(shown.campaign().closesOn()),
                        texts.day(clock.today()),
                        texts.of("campaign.completion." + shown.campaign().completion()),
                        shown.figures().stream()
                                .filter(one -> one.label().isEmpty())
                                .map(this::row)
                                .toList(),
                        shown.staff() < 0 ? "" : String.valueOf(shown.staff()),
                        rows(shown, PublicFigure.REGIONS),
                        rows(shown, PublicFigure.SIZES)));
    }

    @GetMapping("/public/campaigns/{id}/figures.json")
    @ResponseBody
    List<PublicNumber> figures(@PathVariable UUID id) {
        return publicity.shown(id).figures().stream()
                .map(one -> new PublicNumber(
                        one.what().name(),
                        one.label(),
                        one.told() ? one.number() : null,
                        one.told() && one.all() > 0 ? one.all() : null))
                .toList();
    }

    private List<PublicCampaignPage.Row> rows(Publicity.Shown shown, PublicFigure what) {
        return shown.figures().stream()
                .filter(one -> one.what() == what)
                .map(this::row)
                .toList();
    }

    private PublicCampaignPage.Row row(Figure one) {
        var label = one.label().isEmpty() ? texts.of("campaign.public." + one.what()) : one.label();
        return new PublicCampaignPage.Row(label, one.number(), one.all(), one.told());
    }

    private PublicityPage page(UUID id, FormValues form, Actor actor) {
        var figures = Stream.of(PublicFigure.values())
                .map(one -> new Option(one.name(), texts.of("campaign.public." + one)))
                .toList();
        return new PublicityPage(
                campaigns.kept(id, actor),
                form,
                figures,
                !publicity.allowed(id, actor).isEmpty());
    }
}
