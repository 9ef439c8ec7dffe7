package org.shangliang.app.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.EntryAppended;
import org.shangliang.app.consultation.ConsultationOpened;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offer campaigns (要约行动) of the federations. */
@Component
public class Campaigns {
    private static final int BEHIND = 200;

    private final CampaignStore store;
    private final NoticeReader reader;
    private final ProductClock clock;

    Campaigns(CampaignStore store, NoticeReader reader, ProductClock clock) {
        this.store = store;
        this.reader = reader;
        this.clock = clock;
    }

    /** Opens a campaign with every employer of the region as a target; for officers only. */
    @Transactional
    public UUID open(OpenCampaign command, Actor officer) {
        admit(officer);
        var own = region(officer);
        var region = command.region() == null || command.region().isBlank() ? own : command.region();
        check(command, region, own);
        var id = Ids.ordered(clock.systemTime().instant());
        store.insert(id, command, region, officer.account());
        store.target(id, region, command.noticeOn().withDayOfYear(1));
        return id;
    }

    /** Admits who may open a campaign; for others its forms do not exist. */
    void admit(Actor officer) {
        if (officer.role() != Role.OFFICER) {
            throw new NoSuch("campaign");
        }
        region(officer);
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
            throw new InvalidInput(notice.doubts().stream()
                    .map(code -> new FieldError("notice", code))
                    .toList());
        }
        return open(new OpenCampaign(issuer, title, notice.addressees(), noticeOn, closesOn, null, text), officer);
    }

    /** The campaigns that lie in or above a region. */
    public List<CampaignView> list(Actor actor) {
        return store.list(region(actor));
    }

    /** One campaign, if the actor's region has part in it. */
    public CampaignView get(UUID id, Actor actor) {
        var region = region(actor);
        return store.find(id)
                .filter(campaign -> campaign.region().startsWith(region) || region.startsWith(campaign.region()))
                .orElseThrow(() -> new NoSuch("campaign"));
    }

    /** How far it has come within a region, never beyond the actor's own. */
    public Progress progress(UUID id, @Nullable String asked, Actor actor) {
        get(id, actor);
        var own = region(actor);
        var region = asked == null || asked.isBlank() ? own : asked;
        if (!region.startsWith(own) || !region.matches("\\d+")) {
            throw new NoSuch("region");
        }
        var byStage = store.byStage(id, region);
        var milestones = Milestones.of(byStage);
        return new Progress(
                byStage.values().stream().mapToInt(Integer::intValue).sum(),
                Milestones.passed(milestones, "replied"),
                Milestones.passed(milestones, "signed"),
                byStage,
                milestones,
                store.behind(id, region, Milestones.incomplete(), BEHIND));
    }

    @EventListener
    void began(ConsultationOpened opened) {
        store.began(opened.employer(), opened.caseId(), "PREPARING", clock.today());
    }

    @EventListener
    void reached(EntryAppended entry) {
        if (entry.movedOn()) {
            store.reached(entry.caseId(), entry.stage(), entry.occurredOn());
        }
    }

    private void check(OpenCampaign command, String region, String own) {
        var errors = new ArrayList<FieldError>();
        if (!region.matches("\\d{2,12}") || !region.startsWith(own)) {
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

    /** Campaigns are for those who look after a region. */
    private static String region(Actor actor) {
        var looksAfter = actor.role() == Role.OFFICER || actor.role() == Role.SUPERVISOR;
        if (looksAfter && actor.scope() instanceof Scope.Region(var prefix)) {
            return prefix;
        }
        throw new NoSuch("campaign");
    }
}
