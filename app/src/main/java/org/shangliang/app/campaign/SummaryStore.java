package org.shangliang.app.campaign;

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
            @Nullable String exemptReason) {}

    List<Entry> list(Condition condition, Completion completion) {
        return jdbc.sql("""
                        select e.name, e.credit_code, e.region, u.kind as union_kind, e.industry, e.staff, e.women,
                               e.members, e.migrant, e.dispatched, t.kind, k.initiator, t.offered_on, t.replied_on,
                               t.adopted_on, t.signed_on, t.filed_on, t.in_force_on,
                               (select f.term_to from contract_file f where f.case_id = t.case_id) as term_to,
                               %s as completed_on, t.exempt_ground, t.exempt_reason
                        from campaign_target t join organization_employer e on e.id = t.employer_id
                        left join organization_union u on u.id = e.union_id
                        left join consultation_case k on k.id = t.case_id
                        where\s""".formatted(Condition.day(completion)) + condition.sql()
                        + " order by e.region, e.staff desc, e.name")
                .params(condition.parameters())
                .query(Entry.class)
                .list();
    }
}
