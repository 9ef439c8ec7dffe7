package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another closing day for a campaign that runs (改截止日期): with a reason, kept, and what is counted by it follows. */
@Component
class ClosingDays {
    private static final int REASON = 300;

    private final Campaigns campaigns;
    private final Changes changes;
    private final JdbcClient jdbc;
    private final ProductClock clock;
    private final Texts texts;

    ClosingDays(Campaigns campaigns, Changes changes, JdbcClient jdbc, ProductClock clock, Texts texts) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
        this.texts = texts;
    }

    /** A notice that has gone out and names another closing day than the campaign has. */
    record Stale(UUID id, String number, LocalDate closesOn) {}

    /** Moves the closing day; the last corner of the planned curve goes with it, and the day until which one may record. */
    @Transactional
    public void move(UUID id, LocalDate to, String reason, Actor officer) {
        var campaign = campaigns.kept(id, officer);
        check(campaign, to, reason);
        var from = campaign.closesOn();
        changes.keep(
                id, "closes-on", null, new Changes.Difference(texts.day(from), texts.day(to), reason.strip()), officer);
        var until = campaign.countsUntil();
        if (until.isBefore(to)) {
            changes.keep(id, "counts-until", null, texts.day(until), texts.day(to.plusMonths(1)), officer);
            until = to.plusMonths(1);
        }
        jdbc.sql("update campaign_campaign set closes_on = :to, counts_until = :until where id = :id")
                .param("to", to)
                .param("until", until)
                .param("id", id)
                .update();
        replan(id, from, to);
    }

    private void replan(UUID id, LocalDate from, LocalDate to) {
        jdbc.sql("delete from campaign_plan_point where campaign_id = :id and on_day >= :to and on_day <> :from")
                .param("id", id)
                .param("to", to)
                .param("from", from)
                .update();
        jdbc.sql("update campaign_plan_point set on_day = :to where campaign_id = :id and on_day = :from")
                .param("id", id)
                .param("to", to)
                .param("from", from)
                .update();
    }

    private void check(CampaignView campaign, LocalDate to, String reason) {
        var errors = new ArrayList<FieldError>();
        if (clock.today().isAfter(campaign.countsUntil())) {
            errors.add(wrong("closesOn", "campaign.settled", campaign.countsUntil()));
        } else if (to.isBefore(clock.today())) {
            errors.add(wrong("closesOn", "campaign.closing.past", clock.today()));
        } else if (to.isBefore(campaign.noticeOn())) {
            errors.add(wrong("closesOn", "campaign.closing.before-notice", campaign.noticeOn()));
        } else if (to.equals(campaign.closesOn())) {
            errors.add(wrong("closesOn", "campaign.closing.same", to));
        } else if (to.isAfter(campaign.noticeOn().plusYears(1))) {
            errors.add(wrong(
                    "closesOn", "campaign.closing.far", campaign.noticeOn().plusYears(1)));
        }
        if (reason.isBlank()) {
            errors.add(new FieldError("reason", "campaign.closing.reason"));
        } else if (reason.length() > REASON) {
            errors.add(new FieldError("reason", "campaign.closing.long", List.of(String.valueOf(REASON))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** The notices of a campaign that the unions have, and that say another day. */
    List<Stale> stale(CampaignView campaign) {
        return jdbc.sql("""
                        select n.id, n.number, v.closes_on from campaign_notice n
                        join lateral (select closes_on from campaign_notice_version
                            where notice_id = n.id and published_at is not null order by version desc limit 1) v on true
                        where n.campaign_id = :campaign and v.closes_on <> :closes order by n.number""")
                .param("campaign", campaign.id())
                .param("closes", campaign.closesOn())
                .query(Stale.class)
                .list();
    }

    private static FieldError wrong(String field, String code, LocalDate day) {
        return new FieldError(field, code, List.of(day.toString()));
    }
}
