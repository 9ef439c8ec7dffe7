package org.shangliang.app.campaign;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.selection.Matching;
import org.shangliang.app.campaign.selection.Selection;
import org.shangliang.app.campaign.selection.SelectionForms;
import org.shangliang.app.campaign.selection.Selections;
import org.shangliang.app.campaign.selection.Selections.Count;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which enterprises a campaign means (名单范围), once it runs: others can join, and nobody leaves by a change of conditions;
 * out is only who is exempted with a reason.
 */
@Component
class TargetSelection {
    private final Campaigns campaigns;
    private final Selections selections;
    private final SelectionForms words;
    private final TargetMoves moves;
    private final Changes changes;
    private final ProductClock clock;

    TargetSelection(
            Campaigns campaigns,
            Selections selections,
            SelectionForms words,
            TargetMoves moves,
            Changes changes,
            ProductClock clock) {
        this.campaigns = campaigns;
        this.selections = selections;
        this.words = words;
        this.moves = moves;
        this.changes = changes;
        this.clock = clock;
    }

    /** The conditions and how the list stands to them. */
    record Standing(Selection selection, String said, Count count) {}

    Standing of(CampaignView campaign) {
        var selection = selections.of(campaign.id());
        return standing(campaign, selection);
    }

    /** What other conditions would bring; says by its field what cannot be. */
    Standing preview(UUID id, Selection selection, Actor officer) {
        var campaign = open(id, officer);
        moves.check(campaign.region(), selection);
        return standing(campaign, selection);
    }

    private Standing standing(CampaignView campaign, Selection selection) {
        int listed = campaign.targets() + campaign.exempt();
        return new Standing(
                selection,
                words.said(selection, campaign.region()),
                selections.count(campaign.id(), campaign.region(), selection, listed));
    }

    /** Settles other conditions and lists whoever meets them and is not listed; says how many that were. */
    @Transactional
    public int settle(UUID id, Selection selection, Actor officer) {
        var campaign = open(id, officer);
        moves.check(campaign.region(), selection);
        var before = words.said(selections.of(id), campaign.region());
        changes.keep(id, "selection", null, before, words.said(selection, campaign.region()), officer);
        selections.keep(id, selection);
        return join(campaign, selection, officer);
    }

    /** Lists who was registered or changed since and meets the conditions; says how many that were. */
    @Transactional
    public int join(UUID id, Actor officer) {
        var campaign = open(id, officer);
        return join(campaign, selections.of(id), officer);
    }

    private int join(CampaignView campaign, Selection selection, Actor officer) {
        var kinds = campaign.kinds().stream().map(Enum::name).toList();
        int joined = moves.join(
                campaign.id(), Matching.of(campaign.region(), selection), Campaigns.since(campaign.noticeOn()), kinds);
        int before = campaign.targets() + campaign.exempt();
        changes.keep(campaign.id(), "listed", null, String.valueOf(before), String.valueOf(before + joined), officer);
        return joined;
    }

    private CampaignView open(UUID id, Actor officer) {
        var campaign = campaigns.kept(id, officer);
        if (clock.today().isAfter(campaign.countsUntil())) {
            throw new InvalidInput(List.of(new FieldError(
                    "regions",
                    "campaign.settled",
                    List.of(campaign.countsUntil().toString()))));
        }
        return campaign;
    }
}
