package org.shangliang.app.campaign;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The targets of a campaign in the API. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}")
class TargetApi {
    private static final int PAGE = 200;

    private final Campaigns campaigns;
    private final Targets targets;

    TargetApi(Campaigns campaigns, Targets targets) {
        this.campaigns = campaigns;
        this.targets = targets;
    }

    /** One page of a list and how many there are in all. */
    record TargetList(int total, List<Target> targets) {}

    /** Each group and all together. */
    record TallyList(List<Tally> groups, Tally total) {}

    @GetMapping("/targets")
    TargetList targets(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Actor actor) {
        var narrowing = Narrowing.of(parameters);
        int page = TargetController.page(parameters.getOrDefault("page", "1"));
        var listed = targets.page(campaigns.get(id, actor), narrowing, PAGE, (page - 1) * PAGE, actor);
        return new TargetList(listed.number(), listed.targets());
    }

    @GetMapping("/tallies")
    TallyList tallies(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Actor actor) {
        var asked = parameters.getOrDefault("by", "region");
        var by = Dimension.of(asked)
                .orElseThrow(
                        () -> new InvalidInput(List.of(new FieldError("by", "campaign.filter.by", List.of(asked)))));
        var narrowing = Narrowing.of(parameters);
        var campaign = campaigns.get(id, actor);
        return new TallyList(
                targets.tallies(campaign, by, narrowing, actor), targets.total(campaign, narrowing, actor));
    }

    @PutMapping("/settings")
    CampaignView settle(@PathVariable UUID id, @Valid @RequestBody CampaignTerms terms, Actor actor) {
        campaigns.settle(id, terms, actor);
        return campaigns.get(id, actor);
    }

    @PutMapping("/targets/{employer}/exemption")
    Target exempt(
            @PathVariable UUID id, @PathVariable UUID employer, @Valid @RequestBody Exemption exemption, Actor actor) {
        targets.exempt(id, employer, exemption, actor);
        return targets.get(id, employer, actor);
    }

    @DeleteMapping("/targets/{employer}/exemption")
    Target include(@PathVariable UUID id, @PathVariable UUID employer, Actor actor) {
        targets.include(id, employer, actor);
        return targets.get(id, employer, actor);
    }
}
