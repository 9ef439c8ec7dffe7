package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of campaigns and their targets. A target's region is its employer's. */
@Repository
class CampaignStore {
    private static final String VIEW = """
            select c.id, c.region, c.issuer, c.title, c.addressees, c.notice_on, c.closes_on,
                   (select count(*) from campaign_target t where t.campaign_id = c.id) as targets
            from campaign_campaign c""";

    private final JdbcClient jdbc;

    CampaignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, OpenCampaign campaign, String region, UUID by) {
        jdbc.sql("""
                        insert into campaign_campaign
                          (id, region, issuer, title, addressees, notice_on, closes_on, notice, opened_by)
                        values (:id, :region, :issuer, :title, :addressees, :noticeOn, :closesOn, :notice, :by)""")
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

    /** Every employer of the region becomes a target, with the case it has already begun since the year's beginning. */
    int target(UUID campaign, String region, LocalDate since) {
        return jdbc.sql("""
                        insert into campaign_target (campaign_id, employer_id, case_id, stage, reached_on)
                        select :campaign, e.id, c.id, coalesce(c.stage, 'NONE'), c.opened_on
                        from organization_employer e
                        left join lateral (select id, stage, opened_on from consultation_case
                            where employer_id = e.id and opened_on >= :since
                            order by opened_on desc, id desc limit 1) c on true
                        where e.region like :region""")
                .param("campaign", campaign)
                .param("since", since)
                .param("region", region + "%")
                .update();
    }

    List<CampaignView> list(String regionPrefix) {
        return jdbc.sql(VIEW + " where c.region like :below or :region like c.region || '%' order by c.closes_on desc")
                .param("below", regionPrefix + "%")
                .param("region", regionPrefix)
                .query(CampaignView.class)
                .list();
    }

    Optional<CampaignView> find(UUID id) {
        return jdbc.sql(VIEW + " where c.id = :id")
                .param("id", id)
                .query(CampaignView.class)
                .optional();
    }

    Map<String, Integer> byStage(UUID campaign, String region) {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql("""
                        select t.stage, count(*) as number from campaign_target t
                        join organization_employer e on e.id = t.employer_id
                        where t.campaign_id = :campaign and e.region like :region group by t.stage""").param("campaign", campaign).param("region", region + "%").query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    List<Progress.Laggard> behind(UUID campaign, String region, List<String> stages, int limit) {
        return jdbc.sql("""
                        select e.id as employer, e.name, e.region, e.staff, t.case_id, t.stage, t.reached_on
                        from campaign_target t join organization_employer e on e.id = t.employer_id
                        where t.campaign_id = :campaign and e.region like :region and t.stage = any (:stages)
                        order by e.staff desc, e.name limit :limit""")
                .param("campaign", campaign)
                .param("region", region + "%")
                .param("stages", stages.toArray(String[]::new))
                .param("limit", limit)
                .query(Progress.Laggard.class)
                .list();
    }

    /** A case begun by a target without one. */
    void began(UUID employer, UUID caseId, String stage, LocalDate on) {
        jdbc.sql("""
                        update campaign_target set case_id = :case, stage = :stage, reached_on = :on
                        where employer_id = :employer and (case_id is null or stage in ('WITHDRAWN', 'ENDED'))""")
                .param("case", caseId)
                .param("stage", stage)
                .param("on", on)
                .param("employer", employer)
                .update();
    }

    void reached(UUID caseId, String stage, @Nullable LocalDate on) {
        jdbc.sql(
                        "update campaign_target set stage = :stage, reached_on = :on where case_id = :case and stage <> :stage")
                .param("stage", stage)
                .param("on", on)
                .param("case", caseId)
                .update();
    }
}
