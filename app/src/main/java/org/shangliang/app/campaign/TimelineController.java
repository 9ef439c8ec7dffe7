package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Plan;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** The plan back from the closing day, in the browser and in the API; what if it were another day. */
@Controller
class TimelineController {
    private final Campaigns campaigns;
    private final BackPlans plans;
    private final TimelinePages pages;

    TimelineController(Campaigns campaigns, BackPlans plans, TimelinePages pages) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.pages = pages;
    }

    /** The counts by both lines, and the plans of each kind. */
    record Timeline(List<Board.Due> dues, List<TrackView> tracks) {}

    /** The plans of one kind under one law. */
    record TrackView(String kind, List<String> regions, int waiting, Plan robust, Plan fastest) {}

    @GetMapping("/campaigns/{id}/timeline")
    View show(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            Actor actor) {
        var campaign = campaigns.get(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            if (parameters.getOrDefault("closing", "-").isBlank()) {
                throw new InvalidInput(List.of(new FieldError("closing", "campaign.filter.closing.empty")));
            }
            return Pages.of("campaign/timeline", pages.page(campaign, Narrowing.of(parameters), form, actor));
        } catch (InvalidInput input) {
            return Pages.again("campaign/timeline", pages.page(campaign, Narrowing.NONE, form.rejected(input), actor));
        }
    }

    @GetMapping("/api/v1/campaigns/{id}/timeline")
    @ResponseBody
    Timeline timeline(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Actor actor) {
        var narrowing = Narrowing.of(parameters);
        var board = plans.board(campaigns.get(id, actor), narrowing, actor);
        return new Timeline(
                board.dues(),
                board.tracks().stream()
                        .map(one -> new TrackView(
                                one.kind(),
                                one.regions(),
                                one.waiting(),
                                one.plans().robust(),
                                one.plans().fastest()))
                        .toList());
    }
}
