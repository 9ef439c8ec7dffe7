package org.shangliang.app.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the summary table needs of every target, from the register and the record; what is not known stays empty. */
@Repository
class SummaryStore {
    private final JdbcClient jdbc;

    SummaryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the summary (汇总表). */
    record Entry(
            String name,
            String creditCode,
            String region,
            @Nullable String unionKind,
            @Nullable String registeredAs,
            @Nullable String industry,
            int staff,
            int women,
            int members,
            int migrant,
            int dispatched,
            @Nullable String kind,
            @Nullable String initiator,
            @Nullable LocalDate offeredOn,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate inForceOn,
            @Nullable LocalDate termTo,
            @Nullable LocalDate completedOn,
            @Nullable String exemptGround,
            @Nullable String exemptReason,
            @Nullable String link,
            @Nullable Integer entitled,
            @Nullable Integer present,
            @Nullable Integer inFavour,
            @Nullable BigDecimal growth,
            @Nullable Long minimumFen,
            @Nullable Integer covered,
            @Nullable String instructor) {}

    List<Entry> list(Condition condition, Completion completion) {
        return jdbc.sql("""
                        select e.name, e.credit_code, e.region, u.kind as union_kind, e.registered_as, e.industry, e.staff, e.women,
                               e.members, e.migrant, e.dispatched, t.kind, k.initiator, t.offered_on, t.replied_on,
                               t.adopted_on, t.signed_on, t.filed_on, t.in_force_on,
                               coalesce(f.term_to, cast(k.state #>> '{draft,termTo}' as date)) as term_to,
                               %s as completed_on, t.exempt_ground, t.exempt_reason,
                               k.state #>> '{header,link}' as link, v.entitled, v.present, v.in_favour,
                               cast(k.state #>> '{draft,wage,growthPercent}' as numeric) as growth,
                               cast(k.state #>> '{draft,wage,minimumWageFen}' as bigint) as minimum_fen,
                               case when k.employer_id = e.id then cast(k.state #>> '{workplace,staff}' as integer) else e.staff end
                                 as covered,
                               (select p.name from organization_assignment a
                                  join access_capacity y on y.id = a.capacity_id
                                  join access_account p on p.id = y.account_id
                                where a.employer_id = e.id and a.until is null) as instructor
                        from campaign_target t join organization_employer e on e.id = t.employer_id
                        left join organization_union u on u.id = e.union_id
                        left join consultation_case k on k.id = t.case_id
                        left join contract_file f on f.case_id = t.case_id
                        left join lateral (select cast(g.state #>> '{held,-1,count,entitled}' as integer) as entitled,
                            cast(g.state #>> '{held,-1,count,present}' as integer) as present,
                            cast(g.state #>> '{held,-1,count,inFavour}' as integer) as in_favour
                          from congress_file g where g.case_id = t.case_id) v on true
                        where\s""".formatted(Condition.day(completion)) + condition.sql()
                        + " order by e.region, e.staff desc, e.name")
                .params(condition.parameters())
                .query(Entry.class)
                .list();
    }
}
