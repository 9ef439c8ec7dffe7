package org.shangliang.app.campaign.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.notice.Receipt.Counts;
import org.shangliang.app.campaign.notice.Receipt.Mail;
import org.shangliang.app.campaign.notice.Receipt.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of receipts: sent at publication, then filled from left to right and never emptied. */
@Repository
class ReceiptStore {
    private static final String HERE = " where r.notice_id = :notice and r.version = :version ";
    private static final String ROW = """
            select r.union_id, u.name, r.region, r.sent_at, r.delivered_at, r.opened_at, r.opened_name,
                   r.acknowledged_at, r.acknowledged_name, r.registered_by is not null as on_paper,
                   (select o.name from organization_tenure t join organization_officer o on o.id = t.officer_id
                     where t.body = u.id and t.post = 'CHAIR' and t.to_on is null) as chair,
                   m.reminders, m.reminded_on
            from campaign_notice_receipt r join organization_union u on u.id = r.union_id
            cross join lateral (select count(*) as reminders, max(on_day) as reminded_on
                from campaign_notice_reminder m where m.notice_id = r.notice_id and m.version = r.version
                  and m.union_id = r.union_id) m""";

    private final JdbcClient jdbc;

    ReceiptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sends a version to every union of the regions; delivered at once where a chair can sign in. */
    int send(NoticeView notice, Instant at) {
        return jdbc.sql("""
                        insert into campaign_notice_receipt (notice_id, version, union_id, region, sent_at, delivered_at)
                        select :notice, :version, u.id, u.region, :at, case when exists (
                            select 1 from access_capacity c where c.role = 'UNION_CHAIR' and c.scope_type = 'UNION'
                              and c.scope_subject = u.id and c.withdrawn_at is null) then cast(:at as timestamptz) end
                        from organization_union u
                        where exists (select 1 from unnest(:regions) g where u.region like g || '%')""")
                .param("notice", notice.id())
                .param("version", notice.version())
                .param("at", Timestamp.from(at))
                .param("regions", notice.regions().toArray(String[]::new))
                .update();
    }

    /** Sends what still calls for something to unions founded since; how many got one. */
    int topUp(LocalDate today, Instant at) {
        return jdbc.sql("""
                        insert into campaign_notice_receipt (notice_id, version, union_id, region, sent_at, delivered_at)
                        select v.notice_id, v.version, u.id, u.region, :at, case when exists (
                            select 1 from access_capacity c where c.role = 'UNION_CHAIR' and c.scope_type = 'UNION'
                              and c.scope_subject = u.id and c.withdrawn_at is null) then cast(:at as timestamptz) end
                        from campaign_notice_version v
                        join organization_union u on exists (select 1 from unnest(v.regions) g where u.region like g || '%')
                        where v.closes_on >= :today and v.version = (select max(o.version) from campaign_notice_version o
                            where o.notice_id = v.notice_id and o.published_at is not null)
                        on conflict do nothing""")
                .param("at", Timestamp.from(at))
                .param("today", today)
                .update();
    }

    int unions(List<String> regions) {
        return jdbc.sql("""
                        select count(*) from organization_union u
                        where exists (select 1 from unnest(:regions) g where u.region like g || '%')""")
                .param("regions", regions.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    Counts counts(UUID notice, int version, String region) {
        return jdbc.sql("""
                        select count(*) as sent, count(coalesce(delivered_at, acknowledged_at)) as delivered,
                               count(coalesce(opened_at, acknowledged_at)) as opened,
                               count(acknowledged_at) as acknowledged
                        from campaign_notice_receipt r""" + HERE + "and r.region like :region")
                .param("notice", notice)
                .param("version", version)
                .param("region", region + "%")
                .query(Counts.class)
                .single();
    }

    List<Receipt> list(UUID notice, int version, String region, ReceiptFilter filter, int limit, int offset) {
        return jdbc.sql(ROW + HERE + "and r.region like :region and u.name like :text and " + filter.sql()
                        + " order by r.acknowledged_at is not null, r.region, u.name, r.union_id"
                        + " limit :limit offset :offset")
                .param("notice", notice)
                .param("version", version)
                .param("region", region + "%")
                .param("text", filter.like())
                .param("limit", limit)
                .param("offset", offset)
                .query(ReceiptStore::receipt)
                .list();
    }

    Optional<Receipt> find(UUID notice, int version, UUID union) {
        return jdbc.sql(ROW + HERE + "and r.union_id = :union")
                .param("notice", notice)
                .param("version", version)
                .param("union", union)
                .query(ReceiptStore::receipt)
                .optional();
    }

    /** The latest version that a union got. */
    @Nullable
    Integer latest(UUID notice, UUID union) {
        return jdbc.sql(
                        "select max(version) from campaign_notice_receipt where notice_id = :notice and union_id = :union")
                .param("notice", notice)
                .param("union", union)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single()
                .orElse(null);
    }

    /** What lies in a union's list: of each notice the latest version it got. */
    List<Mail> mail(UUID union, int limit) {
        return jdbc.sql("""
                        select * from (select distinct on (r.notice_id) r.notice_id, n.number, v.title, v.issuer, r.version,
                            r.sent_at, r.opened_at, r.acknowledged_at, (select max(on_day) from campaign_notice_reminder m
                              where m.notice_id = r.notice_id and m.version = r.version and m.union_id = r.union_id)
                              as reminded_on
                          from campaign_notice_receipt r join campaign_notice n on n.id = r.notice_id
                          join campaign_notice_version v on v.notice_id = r.notice_id and v.version = r.version
                          where r.union_id = :union order by r.notice_id, r.version desc) x
                        order by acknowledged_at is not null, sent_at desc limit :limit""")
                .param("union", union)
                .param("limit", limit)
                .query(ReceiptStore::mail)
                .list();
    }

    void deliver(UUID union, Instant at) {
        jdbc.sql("""
                        update campaign_notice_receipt set delivered_at = :at
                        where union_id = :union and delivered_at is null""").param("at", Timestamp.from(at)).param("union", union).update();
    }

    void open(NoticeView notice, UUID union, Instant at, Actor by) {
        jdbc.sql("""
                        update campaign_notice_receipt r set delivered_at = coalesce(delivered_at, :at),
                            opened_at = :at, opened_by = :by, opened_name = :name""" + HERE + "and r.union_id = :union and r.opened_at is null")
                .param("at", Timestamp.from(at))
                .param("by", by.account())
                .param("name", by.name())
                .param("notice", notice.id())
                .param("version", notice.version())
                .param("union", union)
                .update();
    }

    void acknowledge(NoticeView notice, UUID union, Instant at, Actor by) {
        jdbc.sql("""
                        update campaign_notice_receipt r set acknowledged_at = :at, acknowledged_by = :by,
                            acknowledged_name = :name""" + HERE + "and r.union_id = :union and r.acknowledged_at is null")
                .param("at", Timestamp.from(at))
                .param("by", by.account())
                .param("name", by.name())
                .param("notice", notice.id())
                .param("version", notice.version())
                .param("union", union)
                .update();
    }

    void register(NoticeView notice, UUID union, String name, Instant on, Actor by) {
        jdbc.sql("""
                        update campaign_notice_receipt r set acknowledged_at = :on, acknowledged_name = :name,
                            registered_by = :by""" + HERE + "and r.union_id = :union and r.acknowledged_at is null")
                .param("on", Timestamp.from(on))
                .param("name", name)
                .param("by", by.account())
                .param("notice", notice.id())
                .param("version", notice.version())
                .param("union", union)
                .update();
    }

    /** Reminds those named who have not acknowledged, or all such if none is named; nobody twice on one day. */
    int remind(NoticeView notice, String region, List<UUID> unions, LocalDate on, UUID by) {
        return jdbc.sql("""
                        insert into campaign_notice_reminder (notice_id, version, union_id, on_day, account)
                        select r.notice_id, r.version, r.union_id, :on, :by from campaign_notice_receipt r""" + HERE
                        + "and r.acknowledged_at is null and r.region like :region"
                        + " and (:all or r.union_id = any (:unions)) on conflict do nothing")
                .param("on", on)
                .param("by", by)
                .param("notice", notice.id())
                .param("version", notice.version())
                .param("region", region + "%")
                .param("all", unions.isEmpty())
                .param("unions", unions.toArray(UUID[]::new))
                .update();
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getObject("union_id", UUID.class),
                row.getString("name"),
                row.getString("region"),
                row.getString("chair"),
                Objects.requireNonNull(NoticeStore.instant(row, "sent_at")),
                NoticeStore.instant(row, "delivered_at"),
                NoticeStore.instant(row, "opened_at"),
                row.getString("opened_name"),
                NoticeStore.instant(row, "acknowledged_at"),
                row.getString("acknowledged_name"),
                row.getBoolean("on_paper"),
                row.getInt("reminders"),
                row.getObject("reminded_on", LocalDate.class));
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        var state = row.getTimestamp("acknowledged_at") != null
                ? State.ACKNOWLEDGED
                : row.getTimestamp("opened_at") != null ? State.OPENED : State.DELIVERED;
        return new Mail(
                row.getObject("notice_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("issuer"),
                row.getInt("version"),
                Objects.requireNonNull(NoticeStore.instant(row, "sent_at")),
                state,
                row.getObject("reminded_on", LocalDate.class));
    }
}
