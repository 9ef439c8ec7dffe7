package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.notice.NoticeReader;
import org.shangliang.app.campaign.selection.Selection;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offer campaigns (要约行动) of the federations. */
@Component
public class Campaigns {
    private static final int BEHIND = 200;

    private final CampaignStore store;
    private final TargetStore targets;
    private final TargetMoves moves;
    private final NoticeReader reader;
    private final ProductClock clock;
    private final ReadyCounts ready;

    Campaigns(
            CampaignStore store,
            TargetStore targets,
            TargetMoves moves,
            NoticeReader reader,
            ProductClock clock,
            ReadyCounts ready) {
        this.ready = ready;
        this.store = store;
        this.targets = targets;
        this.moves = moves;
        this.reader = reader;
        this.clock = clock;
    }

    /** Opens a campaign with every employer of the region as a target; for officers only. */
    @Transactional
    public UUID open(OpenCampaign command, Actor officer) {
        admit(officer);
        var own = Oversight.region(officer);
        var region = command.region() == null || command.region().isBlank() ? own : command.region();
        check(command, region, own);
        moves.check(region, command.selection());
        var id = Ids.ordered(clock.systemTime().instant());
        store.insert(id, command, region, officer.account());
        moves.list(id, region, command.selection(), since(command.noticeOn()));
        return id;
    }

    /** How many enterprises a campaign would have that is opened like this. */
    public int preview(@Nullable String asked, Selection selection, Actor officer) {
        admit(officer);
        var region = asked == null || asked.isBlank() ? Oversight.region(officer) : asked;
        if (!region.startsWith(Oversight.region(officer))) {
            throw new NoSuch("region");
        }
        return moves.check(region, selection);
    }

    /** Admits who may open a campaign; for others its forms do not exist. */
    void admit(Actor officer) {
        if (officer.role() != Role.OFFICER) {
            throw new NoSuch("campaign");
        }
        Oversight.region(officer);
    }

    /** Opens the campaign that a notice calls for, where everything in the notice could be recognised. */
    @Transactional
    public UUID openByNotice(String text, Actor officer) {
        var notice = reader.read(text);
        var issuer = notice.issuer();
        var title = notice.title();
        var noticeOn = notice.noticeOn();
        var closesOn = notice.closesOn();
        if (issuer == null || title == null || noticeOn == null || closesOn == null) {
            throw new InvalidInput(notice.questions().stream()
                    .map(one -> new FieldError("notice", one.code(), one.arguments()))
                    .toList());
        }
        return open(new OpenCampaign(issuer, title, notice.addressees(), noticeOn, closesOn, null, text), officer);
    }

    /** Counts the targets of a campaign anew after they were filled in bulk. */
    @Transactional
    public void countAnew(UUID id) {
        ready.countAnew(id);
    }

    /** The campaigns that lie in or above the actor's region, each with the numbers of the part that lies in it. */
    public List<CampaignView> list(Actor actor) {
        return store.list(Oversight.region(actor));
    }

    /** The campaign an officer's day is about: the only one in which one may still record. */
    Optional<UUID> onlyRunning(Actor actor) {
        var running = store.running(Oversight.region(actor), clock.today());
        return running.size() == 1 ? Optional.of(running.getFirst()) : Optional.empty();
    }

    /** One campaign, if the actor's region has part in it. */
    public CampaignView get(UUID id, Actor actor) {
        Oversight.region(actor);
        return store.find(id)
                .filter(campaign -> Oversight.touches(campaign, actor))
                .orElseThrow(() -> new NoSuch("campaign"));
    }

    /** One campaign that the actor keeps; for all others it cannot be changed. */
    CampaignView kept(UUID id, Actor actor) {
        var campaign = get(id, actor);
        if (!Oversight.keeps(campaign, actor)) {
            throw new NoSuch("campaign");
        }
        return campaign;
    }

    /** Settles what is done, which kinds count, and until when one may record; not after that day. */
    @Transactional
    public void settle(UUID id, CampaignTerms terms, Actor officer) {
        var campaign = kept(id, officer);
        if (clock.today().isAfter(campaign.countsUntil())) {
            throw wrong("countsUntil", "campaign.settled", campaign.countsUntil());
        }
        if (terms.countsUntil().isBefore(campaign.closesOn())) {
            throw wrong("countsUntil", "campaign.until.before-closing", campaign.closesOn());
        }
        if (terms.countsUntil().isBefore(clock.today())) {
            throw wrong("countsUntil", "campaign.until.past", clock.today());
        }
        if (!terms.kinds().isEmpty() && !terms.kinds().contains(terms.usualKind())) {
            throw new InvalidInput(List.of(new FieldError("usualKind", "campaign.usual-kind")));
        }
        store.settle(campaign, terms, officer);
        if (!terms.kinds().equals(campaign.kinds())) {
            moves.follow(
                    id,
                    since(campaign.noticeOn()),
                    terms.kinds().stream().map(Enum::name).toList());
        }
    }

    /** How far it has come within a region, never beyond the actor's own. */
    public Progress progress(UUID id, @Nullable String asked, Actor actor) {
        var campaign = get(id, actor);
        var region = Oversight.within(asked, actor);
        var byStage = byStage(campaign, region);
        var milestones = Milestones.of(byStage);
        var behind = Condition.of(campaign, region, Narrowing.NONE.with("standing", "behind"));
        return new Progress(
                byStage.values().stream().mapToInt(Integer::intValue).sum(),
                Milestones.passed(milestones, campaign.completion().milestone()),
                Milestones.passed(milestones, "signed"),
                campaign.completion(),
                byStage,
                milestones,
                targets.list(behind, BEHIND, 0).stream()
                        .map(Progress.Laggard::of)
                        .toList());
    }

    /** How many of a region stand at each stage. */
    Map<String, Integer> byStage(CampaignView campaign, String region) {
        var known = ready.byStage(campaign, region);
        return known != null ? known : targets.byStage(Condition.of(campaign, region, Narrowing.NONE));
    }

    /** Cases begun since the beginning of the notice's year belong to the campaign. */
    static LocalDate since(LocalDate noticeOn) {
        return noticeOn.withDayOfYear(1);
    }

    private static InvalidInput wrong(String field, String code, LocalDate day) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(day.toString()))));
    }

    private void check(OpenCampaign command, String region, String own) {
        var errors = new ArrayList<FieldError>();
        if (!region.matches("(\\d{2,12})?") || !region.startsWith(own)) {
            errors.add(new FieldError("region", "campaign.region", List.of(own)));
        }
        if (command.closesOn().isBefore(command.noticeOn())) {
            errors.add(new FieldError(
                    "closesOn",
                    "campaign.closing.before-notice",
                    List.of(command.noticeOn().toString())));
        } else if (command.closesOn().isBefore(clock.today())) {
            errors.add(new FieldError(
                    "closesOn", "campaign.closing.past", List.of(clock.today().toString())));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
