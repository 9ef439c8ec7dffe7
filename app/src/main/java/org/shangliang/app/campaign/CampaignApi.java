package org.shangliang.app.campaign;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns in the API. */
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignApi {
    private final Campaigns campaigns;

    CampaignApi(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @GetMapping
    List<CampaignView> list(Actor actor) {
        return campaigns.list(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CampaignView open(@Valid @RequestBody OpenCampaign command, Actor actor) {
        return campaigns.get(campaigns.open(command, actor), actor);
    }

    @GetMapping("/{id}/progress")
    Progress progress(@PathVariable UUID id, @RequestParam(required = false) @Nullable String region, Actor actor) {
        return campaigns.progress(id, region, actor);
    }
}
