package org.shangliang.app.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.selection.Selection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The conditions of a campaign's list and its closing day in the API. */
@RestController
@RequestMapping("/api/v1/campaigns")
class SelectionApi {
    private final Campaigns campaigns;
    private final TargetSelection selection;
    private final ClosingDays closings;

    SelectionApi(Campaigns campaigns, TargetSelection selection, ClosingDays closings) {
        this.campaigns = campaigns;
        this.selection = selection;
        this.closings = closings;
    }

    /** Conditions over a region; the caller's own if none is named. */
    record Asked(@Nullable String region, @Nullable Selection targets) {}

    /** How many meet them. */
    record Matching(int matching) {}

    /** How many were listed. */
    record Joined(int joined) {}

    /** Another closing day and why. */
    record Closing(@NotNull LocalDate closesOn, @NotBlank String reason) {}

    @PostMapping("/preview")
    Matching preview(@RequestBody Asked asked, Actor actor) {
        var targets = asked.targets();
        return new Matching(campaigns.preview(asked.region(), targets == null ? Selection.EVERYBODY : targets, actor));
    }

    @GetMapping("/{id}/selection")
    TargetSelection.Standing selection(@PathVariable UUID id, Actor actor) {
        return selection.of(campaigns.kept(id, actor));
    }

    @PostMapping("/{id}/selection/preview")
    TargetSelection.Standing preview(@PathVariable UUID id, @RequestBody Selection asked, Actor actor) {
        return selection.preview(id, asked, actor);
    }

    @PutMapping("/{id}/selection")
    Joined settle(@PathVariable UUID id, @RequestBody Selection asked, Actor actor) {
        return new Joined(selection.settle(id, asked, actor));
    }

    @PostMapping("/{id}/selection/joining")
    Joined join(@PathVariable UUID id, Actor actor) {
        return new Joined(selection.join(id, actor));
    }

    @PutMapping("/{id}/closing")
    CampaignView close(@PathVariable UUID id, @Valid @RequestBody Closing closing, Actor actor) {
        closings.move(id, closing.closesOn(), closing.reason(), actor);
        return campaigns.get(id, actor);
    }
}
