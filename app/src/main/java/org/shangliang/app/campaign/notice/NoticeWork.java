package org.shangliang.app.campaign.notice;

import java.time.LocalDate;
import java.util.List;
import org.shangliang.app.organization.work.WorkRecord;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which notices were published to unions of a region, and how many of these have acknowledged them (通知签收). */
@Component
@Order(1)
class NoticeWork implements WorkRecord {
    private final JdbcClient jdbc;
    private final Texts texts;

    NoticeWork(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<String> said(String regionPrefix, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select v.title, count(*), count(r.acknowledged_at)
                        from campaign_notice_receipt r
                        join campaign_notice_version v on v.notice_id = r.notice_id and v.version = r.version
                        where r.region like :region and v.published_at >= :from and v.published_at < :until
                          and not exists (select 1 from campaign_notice_version l where l.notice_id = v.notice_id
                            and l.version > v.version and l.published_at is not null)
                        group by v.notice_id, v.title, v.published_at order by v.published_at""")
                .param("region", regionPrefix + "%")
                .param("from", from.atStartOfDay(ProductClock.ZONE).toOffsetDateTime())
                .param("until", to.plusDays(1).atStartOfDay(ProductClock.ZONE).toOffsetDateTime())
                .query((row, number) ->
                        texts.of("campaign.notice.work", row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }
}
