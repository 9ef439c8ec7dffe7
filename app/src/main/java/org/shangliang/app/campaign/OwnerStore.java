package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of targets by their owners. */
@Repository
class OwnerStore {
    /** The account of an officer. */
    record Officer(UUID id, String name) {}

    /** A target and the name of its owner. */
    record Owned(UUID employer, @Nullable String owner) {}

    /** A target somebody answers for, with the next day of its case. */
    record Duty(
            UUID campaign,
            UUID employer,
            String name,
            String stage,
            String owner,
            @Nullable UUID caseId,
            @Nullable LocalDate due) {}

    private final JdbcClient jdbc;

    OwnerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accounts of those who are officers of a region or of a part of it, by name. */
    List<Officer> officers(String region) {
        return jdbc.sql("""
                        select a.id, a.name from access_account a where a.closed_at is null and exists (
                            select 1 from access_capacity c where c.account_id = a.id and c.role = 'OFFICER'
                              and c.withdrawn_at is null and c.scope_region like :region)
                        order by a.name, a.id""").param("region", region + "%").query(Officer.class).list();
    }

    List<Owned> of(UUID campaign, List<UUID> employers, String region) {
        return jdbc.sql("""
                        select t.employer_id as employer, t.owner_name as owner from campaign_target t
                        join organization_employer e on e.id = t.employer_id
                        where t.campaign_id = :campaign and t.employer_id = any (:employers) and e.region like :region""")
                .param("campaign", campaign)
                .param("employers", employers.toArray(UUID[]::new))
                .param("region", region + "%")
                .query(Owned.class)
                .list();
    }

    void name(UUID campaign, UUID employer, @Nullable UUID account, @Nullable String name) {
        jdbc.sql("""
                        update campaign_target set owner_account = :account, owner_name = :name
                        where campaign_id = :campaign and employer_id = :employer""")
                .param("account", account)
                .param("name", name)
                .param("campaign", campaign)
                .param("employer", employer)
                .update();
    }

    /** The names of the owners of some targets, by employer. */
    List<Owned> named(UUID campaign, List<UUID> employers) {
        return of(campaign, employers, "");
    }

    /** Those among some people who answer for anything in campaigns whose numbers still move. */
    List<UUID> owners(List<UUID> among, String region, LocalDate today) {
        return jdbc.sql("""
                        select distinct t.owner_account from campaign_target t
                        join campaign_campaign c on c.id = t.campaign_id
                        join organization_employer e on e.id = t.employer_id
                        where t.owner_account = any (:among) and c.counts_until >= :today and e.region like :region""")
                .param("among", among.toArray(UUID[]::new))
                .param("today", today)
                .param("region", region + "%")
                .query(UUID.class)
                .list();
    }

    /** What somebody answers for in campaigns whose numbers still move. */
    List<Duty> duties(UUID account, String region, LocalDate today) {
        return jdbc.sql("""
                        select t.campaign_id as campaign, t.employer_id as employer, e.name, t.stage,
                               t.owner_name as owner, t.case_id,
                               (select min(d.due_on) from platform_deadline d
                                 where d.subject = t.case_id and d.met_on is null and not d.withdrawn) as due
                        from campaign_target t join campaign_campaign c on c.id = t.campaign_id
                        join organization_employer e on e.id = t.employer_id
                        where t.owner_account = :account and c.counts_until >= :today and e.region like :region
                        order by due nulls last, e.name""")
                .param("account", account)
                .param("today", today)
                .param("region", region + "%")
                .query(Duty.class)
                .list();
    }
}
