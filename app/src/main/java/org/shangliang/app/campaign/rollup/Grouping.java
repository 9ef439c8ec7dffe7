package org.shangliang.app.campaign.rollup;

import java.util.List;

/** By what counts are kept ready (汇总分组). */
public enum Grouping {
    /** All in one (全部). */
    ALL("''"),
    /** By the next smaller region (片区). */
    REGION("left(d.region, :next)"),
    /** By industry (行业). */
    INDUSTRY("coalesce(d.industry, 'none')"),
    /** By size class (规模). */
    SIZE("coalesce(d.size_class, 'none')"),
    /** By business situation (生产经营情况). */
    SITUATION("coalesce(d.situation, 'none')"),
    /** By number of workers (职工人数). */
    STAFF("case when d.staff >= 100 then '100' when d.staff >= 25 then '25' else '0' end"),
    /** By kind of contract (合同种类). */
    KIND("coalesce(d.kind, 'none')"),
    /** By stage (所处阶段). */
    STAGE("d.stage"),
    /** By law, kind, stage and the day of an offer still waiting: what a plan back depends on (倒排). */
    PLAN(Law.OF_REGION + " || '|' || coalesce(d.kind, '') || '|' || d.stage || '|' || coalesce(case when d.stage in"
            + " ('OFFERED', 'OVERDUE', 'DECLINED', 'ESCALATED') then d.offered_on::text end, '')"),
    /** By the day of the offer (要约日). */
    OFFERED_DAY("d.offered_on::text"),
    /** By the day of the reply (应约日). */
    REPLIED_DAY("d.replied_on::text"),
    /** By the day of signing (签订日). */
    SIGNED_DAY("d.signed_on::text"),
    /** By the day of filing (报送日). */
    FILED_DAY("d.filed_on::text"),
    /** By the day of taking effect (生效日). */
    IN_FORCE_DAY("d.in_force_on::text");

    /** Down to which length of the region days and plans are kept: provinces and cities, or where the campaign is. */
    static final String WIDE = "greatest(4, length(top))";

    private final String key;

    Grouping(String key) {
        this.key = key;
    }

    /** Those by day and plan have many keys; below cities they are counted from the few targets there. */
    static List<Grouping> ofWide() {
        return List.of(PLAN, OFFERED_DAY, REPLIED_DAY, SIGNED_DAY, FILED_DAY, IN_FORCE_DAY);
    }

    /** Whether counts by this are kept for a node of a campaign. */
    boolean isKept(String node, String top) {
        return !ofWide().contains(this) || node.length() <= Math.max(4, top.length());
    }

    /** The key of a delta {@code d}. */
    String key() {
        return key;
    }
}
