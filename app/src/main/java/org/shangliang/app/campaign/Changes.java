package org.shangliang.app.campaign;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of what was changed about a campaign; rows are added, never changed. */
@Component
class Changes {
    private final JdbcClient jdbc;
    private final ProductClock clock;
    private final Texts texts;

    Changes(JdbcClient jdbc, ProductClock clock, Texts texts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.texts = texts;
    }

    /** Keeps a change; where nothing changed there is nothing to keep. */
    void keep(UUID campaign, String what, @Nullable UUID employer, String before, String after, Actor by) {
        keep(campaign, what, employer, new Difference(before, after, null), by);
    }

    /** What was, what is, and why where that has to be said. */
    record Difference(String before, String after, @Nullable String reason) {}

    void keep(UUID campaign, String what, @Nullable UUID employer, Difference difference, Actor by) {
        if (difference.before().equals(difference.after())) {
            return;
        }
        jdbc.sql("""
                        insert into campaign_change (id, campaign_id, what, employer_id, before, after, at, account, name,
                            reason)
                        values (:id, :campaign, :what, :employer, :before, :after, :at, :account, :name, :reason)""")
                .param("id", Ids.ordered(clock.systemTime().instant()))
                .param("campaign", campaign)
                .param("what", what)
                .param("employer", employer)
                .param("before", difference.before())
                .param("after", difference.after())
                .param("reason", difference.reason())
                .param("at", Timestamp.from(clock.instant()))
                .param("account", by.account())
                .param("name", by.name())
                .update();
    }

    /** What the terms of a campaign were and are, each difference a change. */
    void settled(CampaignView before, CampaignTerms after, Actor by) {
        keep(before.id(), "completion", null, completion(before.completion()), completion(after.completion()), by);
        keep(
                before.id(),
                "kinds",
                null,
                kinds(before.kinds().stream().map(Enum::name).toList()),
                kinds(after.kinds().stream().map(Enum::name).toList()),
                by);
        keep(
                before.id(),
                "usual-kind",
                null,
                texts.of("kindOf." + before.usualKind()),
                texts.of("kindOf." + after.usualKind()),
                by);
        keep(before.id(), "counts-until", null, texts.day(before.countsUntil()), texts.day(after.countsUntil()), by);
    }

    private String completion(Completion completion) {
        return texts.of("campaign.completion." + completion);
    }

    private String kinds(List<String> kinds) {
        return kinds.isEmpty()
                ? texts.of("campaign.change.all-kinds")
                : String.join(
                        " ",
                        kinds.stream().map(kind -> texts.of("kindOf." + kind)).toList());
    }

    String counted() {
        return texts.of("campaign.change.counted");
    }

    /** Why a target does not count, or that it does. */
    String counted(Target target) {
        return target.exemptGround() == null ? counted() : said(target.exemptGround(), target.exemptReason());
    }

    String said(String ground, @Nullable String reason) {
        return texts.of("campaign.change.exempt", texts.of("campaign.exempt." + ground), reason == null ? "" : reason);
    }

    /** The changes of a campaign, of the enterprises only those of a region; the latest first. */
    List<Change> of(UUID campaign, String region, int limit) {
        return jdbc.sql("""
                        select c.what, e.name as enterprise, c.before, c.after, c.at, c.name, c.reason
                        from campaign_change c left join organization_employer e on e.id = c.employer_id
                        where c.campaign_id = :campaign and (c.employer_id is null or e.region like :region)
                        order by c.at desc, c.id desc limit :limit""")
                .param("campaign", campaign)
                .param("region", region + "%")
                .param("limit", limit)
                .query((row, number) -> new Change(
                        texts.of("campaign.change.what." + row.getString("what")),
                        row.getString("enterprise"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("name"),
                        row.getString("reason")))
                .list();
    }
}
