package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of targets: counted, listed, exempted. A target's region is its employer's. */
@Repository
class TargetStore {
    /** Columns by the names of the record: looking for one by another name costs an exception for each row. */
    private static final String TARGET = """
            select e.id as employer, e.name, e.credit_code as creditCode, e.region, e.union_id as unionId,
                   u.name as unionName, e.industry, e.size_class as sizeClass, e.situation, e.staff, t.case_id as caseId,
                   t.kind, t.stage, t.reached_on as reachedOn, t.offered_on as offeredOn, t.replied_on as repliedOn,
                   t.adopted_on as adoptedOn, t.signed_on as signedOn, t.filed_on as filedOn,
                   t.in_force_on as inForceOn, t.exempt_ground as exemptGround, t.exempt_reason as exemptReason,
                   t.exempt_on as exemptOn, t.exempt_by as exemptBy""";

    private final JdbcClient jdbc;
    private final Changes changes;

    TargetStore(JdbcClient jdbc, Changes changes) {
        this.changes = changes;
        this.jdbc = jdbc;
    }

    Map<String, Integer> byStage(Condition condition) {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql("select t.stage, count(*)" + Condition.FROM + condition.sql() + " group by t.stage")
                .params(condition.parameters())
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    /** Counts by group; those who are not narrowed by their standing, so that the exempt are counted too. */
    List<Tally> tallies(Condition condition, CampaignView campaign, String group, int depth) {
        return jdbc.sql("""
                        select coalesce(%1$s, 'none') as key, '' as label,
                          count(*) filter (where t.exempt_ground is null) as targets,
                          count(t.offered_on) filter (where t.exempt_ground is null) as offered,
                          count(t.replied_on) filter (where t.exempt_ground is null) as replied,
                          count(t.signed_on) filter (where t.exempt_ground is null) as signed,
                          count(t.filed_on) filter (where t.exempt_ground is null) as filed,
                          count(t.in_force_on) filter (where t.exempt_ground is null) as inForce,
                          count(%2$s) filter (where t.exempt_ground is null) as completed,
                          count(*) filter (where t.exempt_ground is null and %2$s > :closing) as late,
                          count(t.exempt_ground) as exempt,
                          coalesce(sum(e.staff) filter (where t.exempt_ground is null), 0) as staff,
                          coalesce(sum(e.staff) filter (where t.exempt_ground is null and %2$s is not null), 0)
                            as staffCompleted
                        """.formatted(group, Condition.day(campaign.completion())) + Condition.FROM + condition.sql()
                        + " group by 1 order by 1")
                .params(condition.parameters())
                .param("closing", campaign.closesOn())
                .param("depth", depth)
                .query(Tally.class)
                .list();
    }

    int count(Condition condition) {
        return jdbc.sql("select count(*)" + Condition.FROM + condition.sql())
                .params(condition.parameters())
                .param("reach", Integer.MAX_VALUE)
                .query(Integer.class)
                .single();
    }

    /** Some of those meant, planned for the very words of a name: some are rare, some common. */
    @Transactional(readOnly = true)
    List<UUID> some(Condition condition, int most) {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
        return jdbc.sql("select t.employer_id" + Condition.FROM + condition.sql() + " limit :most")
                .params(condition.parameters())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** The largest first; {@code reach} tells a condition how far the list goes. */
    List<Target> list(Condition condition, int limit, int offset) {
        return jdbc.sql(TARGET + Condition.FROM + condition.sql()
                        + " order by e.staff desc, e.id limit :limit offset :offset")
                .params(condition.parameters())
                .param("reach", offset + limit)
                .param("limit", limit)
                .param("offset", offset)
                .query(Target.class)
                .list();
    }

    Map<UUID, String> instructors(List<UUID> employers) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                        select a.employer_id, p.name from organization_assignment a
                        join access_capacity y on y.id = a.capacity_id join access_account p on p.id = y.account_id
                        where a.employer_id = any (:employers) and a.until is null""").param("employers", employers.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return names;
    }

    Optional<Target> find(UUID campaign, UUID employer, String region) {
        return jdbc.sql(TARGET + Condition.FROM
                        + "t.campaign_id = :campaign and t.employer_id = :employer and e.region like :region")
                .param("campaign", campaign)
                .param("employer", employer)
                .param("region", region + "%")
                .query(Target.class)
                .optional();
    }

    /** Takes a target out, and keeps that it was so and who did it. */
    void exempt(UUID campaign, Target before, Exemption exemption, LocalDate on, Actor by) {
        var employer = before.employer();
        var after = changes.said(exemption.ground().name(), exemption.reason());
        changes.keep(campaign, "exemption", employer, changes.counted(before), after, by);
        jdbc.sql("""
                        update campaign_target set exempt_ground = :ground, exempt_reason = :reason, exempt_on = :on,
                            exempt_account = :account, exempt_by = :by
                        where campaign_id = :campaign and employer_id = :employer""")
                .param("ground", exemption.ground().name())
                .param("reason", exemption.reason())
                .param("on", on)
                .param("account", by.account())
                .param("by", by.name())
                .param("campaign", campaign)
                .param("employer", employer)
                .update();
    }

    void include(UUID campaign, Target before, Actor by) {
        var employer = before.employer();
        changes.keep(campaign, "exemption", employer, changes.counted(before), changes.counted(), by);
        jdbc.sql("""
                        update campaign_target set exempt_ground = null, exempt_reason = null, exempt_on = null,
                            exempt_account = null, exempt_by = null
                        where campaign_id = :campaign and employer_id = :employer""").param("campaign", campaign).param("employer", employer).update();
    }

    /** The names of territories, for those that have one of their own. */
    Map<String, String> areas(List<String> regions) {
        var areas = new LinkedHashMap<String, String>();
        jdbc.sql("select region, area from organization_federation where region = any (:regions)")
                .param("regions", regions.toArray(String[]::new))
                .query(row -> {
                    areas.put(row.getString(1), row.getString(2));
                });
        return areas;
    }

    /** The territories below a region, the largest first, no more than that many. */
    Map<String, String> areasBelow(String region, int most) {
        var areas = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select region, area from organization_federation where region like :below
                        order by length(region), region limit :most""").param("below", region + "%").param("most", most).query(row -> {
            areas.put(row.getString(1), row.getString(2));
        });
        return areas;
    }

    Map<UUID, String> unionNames(List<UUID> ids) {
        var names = new LinkedHashMap<UUID, String>();
        jdbc.sql("select id, name from organization_union where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return names;
    }
}
