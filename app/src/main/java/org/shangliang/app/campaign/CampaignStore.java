package org.shangliang.app.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shangliang.app.access.Actor;
import org.shangliang.law.ContractKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of campaigns. */
@Repository
class CampaignStore {
    /**
     * Counted within a part, from what is kept ready: the cell of that part and the deltas not folded yet. The whole
     * campaign has also those who were listed and have moved away since.
     */
    private static final String NUMBER = """
            case when length(s.part) = any (array[0, 2, 4, 6, 9, 12])
                and exists (select 1 from campaign_rolled o where o.campaign_id = c.id)
              then (select coalesce(sum(x.number), 0) from (
                select r.%1$s as number from campaign_rollup r
                where r.campaign_id = c.id and r.node = s.part and r.dimension = 'ALL' and r.key = ''
                union all select sum(d.sign) from campaign_delta d where d.campaign_id = c.id
                  and (s.part = c.region or d.region like s.part || '%%') and %2$s) x)
              else (select count(*) from campaign_target t where t.campaign_id = c.id
                and (s.part = c.region or t.region like s.part || '%%')
                and (t.exempt_ground is not null) = (%3$s)) end as %1$s""";

    private static final String VIEW = """
            select c.id, c.region, c.issuer, c.title, c.addressees, c.notice_on, c.closes_on, c.completion, c.kinds,
                   c.usual_kind, c.counts_until, %s, %s
            from campaign_campaign c cross join lateral (select\s""".formatted(
            NUMBER.formatted("targets", "not d.exempt", "false"), NUMBER.formatted("exempt", "d.exempt", "true"));

    private static final String WHOLE = VIEW + "c.region as part) s";

    private static final String PART =
            VIEW + "case when length(c.region) < length(:region) then :region else c.region end as part) s";

    private final JdbcClient jdbc;
    private final Changes changes;

    CampaignStore(JdbcClient jdbc, Changes changes) {
        this.changes = changes;
        this.jdbc = jdbc;
    }

    void insert(UUID id, OpenCampaign campaign, String region, UUID by) {
        jdbc.sql("""
                        insert into campaign_campaign
                          (id, region, issuer, title, addressees, notice_on, closes_on, notice, opened_by, counts_until)
                        values (:id, :region, :issuer, :title, :addressees, :noticeOn, :closesOn, :notice, :by,
                            :countsUntil)""")
                .param("countsUntil", campaign.closesOn().plusMonths(1))
                .param("id", id)
                .param("region", region)
                .param("issuer", campaign.issuer())
                .param("title", campaign.title())
                .param("addressees", campaign.addressees() == null ? "" : campaign.addressees())
                .param("noticeOn", campaign.noticeOn())
                .param("closesOn", campaign.closesOn())
                .param("notice", campaign.notice())
                .param("by", by)
                .update();
    }

    /** The campaigns in or above a region, each with the numbers of what lies in that region. */
    List<CampaignView> list(String regionPrefix) {
        return jdbc.sql(PART + " where c.region like :below or :region like c.region || '%' order by c.closes_on desc")
                .param("below", regionPrefix + "%")
                .param("region", regionPrefix)
                .query(CampaignStore::view)
                .list();
    }

    /** The campaigns in or above a region that still count what is recorded on a day; two at most. */
    List<UUID> running(String regionPrefix, LocalDate day) {
        return jdbc.sql("""
                        select id from campaign_campaign where counts_until >= :day
                          and (region like :below or :region like region || '%') limit 2""")
                .param("day", day)
                .param("below", regionPrefix + "%")
                .param("region", regionPrefix)
                .query(UUID.class)
                .list();
    }

    Optional<CampaignView> find(UUID id) {
        return jdbc.sql(WHOLE + " where c.id = :id")
                .param("id", id)
                .query(CampaignStore::view)
                .optional();
    }

    List<String> publicFigures(UUID id) {
        return jdbc
                .sql("select public_figures from campaign_campaign where id = :id")
                .param("id", id)
                .query(String.class)
                .list()
                .stream()
                .flatMap(figures -> Stream.of(figures.split(",")))
                .toList();
    }

    void publish(UUID id, List<String> figures) {
        jdbc.sql("update campaign_campaign set public_figures = :figures where id = :id")
                .param("figures", String.join(",", figures))
                .param("id", id)
                .update();
    }

    /** Settles the terms, and keeps what they were and who changed them. */
    void settle(CampaignView before, CampaignTerms terms, Actor by) {
        changes.settled(before, terms, by);
        jdbc.sql("""
                        update campaign_campaign set completion = :completion, kinds = :kinds, usual_kind = :usual,
                            counts_until = :until where id = :id""")
                .param("completion", terms.completion().name())
                .param("kinds", joined(terms.kinds()))
                .param("usual", terms.usualKind().name())
                .param("until", terms.countsUntil())
                .param("id", before.id())
                .update();
    }

    private static String joined(List<ContractKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static CampaignView view(ResultSet row, int number) throws SQLException {
        return new CampaignView(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("issuer"),
                row.getString("title"),
                row.getString("addressees"),
                row.getObject("notice_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("targets"),
                row.getInt("exempt"),
                Completion.valueOf(row.getString("completion")),
                Stream.of(row.getString("kinds").split(","))
                        .filter(kind -> !kind.isEmpty())
                        .map(ContractKind::valueOf)
                        .toList(),
                ContractKind.valueOf(row.getString("usual_kind")),
                row.getObject("counts_until", LocalDate.class));
    }
}
