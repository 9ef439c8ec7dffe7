package org.shangliang.app.organization;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.model.SizeClass;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes employers. */
@Repository
class EmployerWriting {
    private final JdbcClient jdbc;
    private final ProductClock clock;

    EmployerWriting(JdbcClient jdbc, ProductClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A draft whose size class has been settled. */
    record Settled(EmployerDraft draft, @Nullable SizeClass sizeClass, boolean computed) {}

    UUID insert(Settled settled) {
        UUID id = Ids.ordered(clock.instant());
        jdbc.sql("""
                        insert into organization_employer (id, name, credit_code, region, union_id, industry, trade,
                            size_class, size_computed, staff, women, members, migrant, dispatched, revenue, assets,
                            new_form_employment, epidemic_hit, disputes, legal_representative, address, registered_as,
                            changed_at)
                        values (:id, :name, :creditCode, :region, :unionId, :industry, :trade, :sizeClass,
                            :sizeComputed, :staff, :women, :members, :migrant, :dispatched, :revenue, :assets,
                            :newForm, :epidemicHit, :disputes, :legalRepresentative, :address, :registeredAs,
                            :changedAt)
                        """).params(parameters(settled)).param("id", id).update();
        return id;
    }

    /** Enters a union as it was; false if its name is taken by another in its region. */
    boolean restore(UnionView union) {
        int entered = jdbc.sql("""
                        insert into organization_union (id, name, kind, region, changed_at)
                        values (:id, :name, :kind, :region, :at) on conflict do nothing""")
                .param("id", union.id())
                .param("name", union.name())
                .param("kind", union.kind().name())
                .param("region", union.region())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return entered > 0 || isUnion(union.id());
    }

    /** Enters an employer as it was; its union is here. */
    void restore(EmployerView employer) {
        jdbc.sql("""
                        insert into organization_employer (id, name, credit_code, region, union_id, industry,
                            size_class, staff, women, members, migrant, dispatched, situation,
                            new_form_employment, epidemic_hit, disputes, legal_representative, address, changed_at)
                        values (:id, :name, :creditCode, :region, :unionId, :industry,
                            :sizeClass, :staff, :women, :members, :migrant, :dispatched, :situation,
                            :newForm, :epidemicHit, :disputes, :legalRepresentative, :address, :changedAt)
                        """).params(parameters(employer)).update();
    }

    private boolean isUnion(UUID id) {
        return jdbc.sql("select exists (select from organization_union where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private Map<String, @Nullable Object> parameters(EmployerView employer) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("id", employer.id());
        all.put("name", employer.name());
        all.put("creditCode", employer.creditCode());
        all.put("region", employer.region());
        all.put("unionId", employer.unionId());
        all.put("industry", employer.industry());
        all.put("sizeClass", employer.sizeClass());
        all.put("staff", employer.staff());
        all.put("women", employer.women());
        all.put("members", employer.members());
        all.put("migrant", employer.migrant());
        all.put("dispatched", employer.dispatched());
        all.put(
                "situation",
                employer.situation() == null ? null : employer.situation().name());
        all.put("newForm", employer.newFormEmployment());
        all.put("epidemicHit", employer.epidemicHit());
        all.put("disputes", employer.disputes());
        all.put("legalRepresentative", employer.legalRepresentative());
        all.put("address", employer.address());
        all.put("changedAt", Timestamp.from(clock.instant()));
        return all;
    }

    /** False if the employer does not stand at this version any more. */
    boolean update(UUID id, int version, Settled settled) {
        return jdbc.sql("""
                        update organization_employer set name = :name, credit_code = :creditCode, region = :region,
                            union_id = :unionId, industry = :industry, trade = :trade, size_class = :sizeClass,
                            size_computed = :sizeComputed, staff = :staff, women = :women, members = :members,
                            migrant = :migrant, dispatched = :dispatched, revenue = :revenue, assets = :assets,
                            new_form_employment = :newForm, epidemic_hit = :epidemicHit, disputes = :disputes,
                            legal_representative = :legalRepresentative, address = :address,
                            registered_as = :registeredAs, version = version + 1, changed_at = :changedAt
                        where id = :id and version = :version
                        """)
                        .params(parameters(settled))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Sets the finding in force and keeps the one before it. */
    void judge(UUID id, Judgement judgement) {
        jdbc.sql("""
                        insert into organization_judgement
                            (id, employer_id, situation, judged_on, account, judged_by, reason, evidence, replaced_at)
                        select :newId, e.id, e.situation, e.judged_on, e.judged_account, e.judged_by, e.judged_reason,
                            e.judged_evidence, :at
                        from organization_employer e where e.id = :id and e.situation is not null
                        """)
                .param("newId", Ids.ordered(clock.instant()))
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        update organization_employer set situation = :situation, judged_on = :on,
                            judged_account = :account, judged_by = :by, judged_reason = :reason, judged_evidence = :evidence,
                            version = version + 1, changed_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("situation", judgement.situation().name())
                .param("on", judgement.judgedOn())
                .param("account", judgement.account())
                .param("by", judgement.judgedBy())
                .param("reason", judgement.reason())
                .param("evidence", judgement.evidence())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    List<Judgement> judgements(UUID id) {
        return jdbc.sql("""
                        select situation, judged_on, judged_account as account, judged_by, judged_reason as reason, judged_evidence as evidence,
                            null::timestamptz as replaced_at, id
                        from organization_employer where id = :id and situation is not null
                        union all
                        select situation, judged_on, account, judged_by, reason, evidence, replaced_at, id
                        from organization_judgement where employer_id = :id
                        order by replaced_at desc nulls first, id desc
                        """)
                .param("id", id)
                .query((row, number) -> new Judgement(
                        BusinessSituation.valueOf(row.getString("situation")),
                        row.getObject("judged_on", LocalDate.class),
                        row.getObject("account", UUID.class),
                        row.getString("judged_by"),
                        row.getString("reason"),
                        row.getObject("evidence", UUID.class)))
                .list();
    }

    void assign(UUID employer, UUID capacity, LocalDate since) {
        jdbc.sql("""
                        insert into organization_assignment (capacity_id, employer_id, since)
                        values (:capacity, :employer, :since)
                        on conflict (capacity_id, employer_id, since) do update set until = null
                        """)
                .param("capacity", capacity)
                .param("employer", employer)
                .param("since", since)
                .update();
    }

    void release(UUID employer, LocalDate until) {
        jdbc.sql("update organization_assignment set until = :until where employer_id = :employer and until is null")
                .param("until", until)
                .param("employer", employer)
                .update();
    }

    private Map<String, @Nullable Object> parameters(Settled settled) {
        EmployerDraft draft = settled.draft;
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("name", draft.name());
        all.put("creditCode", draft.creditCode());
        all.put("region", draft.region());
        all.put("unionId", draft.unionId());
        all.put("industry", draft.industry());
        all.put("trade", draft.trade());
        all.put("sizeClass", settled.sizeClass == null ? null : settled.sizeClass.name());
        all.put("sizeComputed", settled.computed);
        all.put("staff", draft.headcount().staff());
        all.put("women", draft.headcount().women());
        all.put("members", draft.headcount().members());
        all.put("migrant", draft.headcount().migrant());
        all.put("dispatched", draft.headcount().dispatched());
        all.put("revenue", draft.revenue());
        all.put("assets", draft.assets());
        all.put("newForm", draft.flags().newFormEmployment());
        all.put("epidemicHit", draft.flags().epidemicHit());
        all.put("disputes", draft.flags().disputes());
        all.put("legalRepresentative", draft.legalRepresentative());
        all.put("address", draft.address());
        all.put("registeredAs", draft.registeredAs());
        all.put("changedAt", Timestamp.from(clock.instant()));
        return all;
    }

    /** Whether an attachment proves a finding on an employer in the scope. */
    boolean proves(UUID attachment, ScopePredicate scope) {
        return jdbc.sql("""
                        select exists (select 1 from (
                          select e.id as employer_id from organization_employer e where e.judged_evidence = :attachment
                          union all select j.employer_id from organization_judgement j where j.evidence = :attachment) p
                        where\s""" + scope.sql() + ")")
                .params(scope.parameters())
                .param("attachment", attachment)
                .query(Boolean.class)
                .single();
    }
}
