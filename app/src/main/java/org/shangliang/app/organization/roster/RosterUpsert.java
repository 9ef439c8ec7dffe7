package org.shangliang.app.organization.roster;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Brings the staged rows into the register, each question as one statement over all rows. */
@Repository
class RosterUpsert {
    private static final String NEW =
            "not exists (select 1 from organization_employer e where e.credit_code = s.credit_code)";
    private static final List<String> FIELDS = List.of(
            "name",
            "region",
            "union_id",
            "industry",
            "trade",
            "size_class",
            "size_computed",
            "staff",
            "women",
            "members",
            "migrant",
            "dispatched",
            "revenue",
            "assets",
            "situation",
            "new_form_employment",
            "epidemic_hit",
            "disputes",
            "legal_representative",
            "address");
    private static final String UNIONS = """
            (select distinct on (u.name) u.name, u.id from organization_union u
             where u.region like :scope || '%' order by u.name, length(u.region), u.id)
            """;

    private final JdbcClient jdbc;

    RosterUpsert(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For whom and when rows are brought in. */
    record Context(
            UUID job, String scope, UUID account, String accountName, String reason, Instant at, LocalDate today) {}

    /** What became of the rows. */
    record Counts(int created, int changed, int unchanged, int rejected, int unions) {}

    /** Keeps everyone else from writing employers until the transaction ends. */
    void lock() {
        jdbc.sql("lock table organization_employer in share row exclusive mode").update();
    }

    /** Refuses rows that clash with what the register knows; the heading gives the columns' titles. */
    void reject(Context context, Header header) {
        reject(
                header,
                Column.CREDIT_CODE,
                "creditCode.elsewhere",
                "s.credit_code",
                "e.region not like :scope || '%'",
                context);
        rejectShare(header, Column.WOMEN, "women", context);
        rejectShare(header, Column.MIGRANT, "migrant", context);
        if (context.scope.isEmpty()) {
            jdbc.sql("update roster_stage s set problems = :problem where s.problems is null and s.region is null and "
                            + NEW)
                    .param("problem", Problem.joined(header.title(Column.REGION), "region.needed", ""))
                    .update();
        }
    }

    /** A share may not exceed the staff where the file gives one of the two and the register knows the other. */
    private void rejectShare(Header header, Column column, String name, Context context) {
        String exceeds =
                "coalesce(s.%1$s, e.%1$s) > coalesce(s.staff, e.staff) and s.%2$s is null and s.%3$s is not null";
        reject(
                header,
                column,
                "moreThanStaff",
                "s." + name + "::text",
                exceeds.formatted(name, "staff", name),
                context);
        reject(
                header,
                Column.STAFF,
                "staff.fewerThan." + name,
                "s.staff::text",
                exceeds.formatted(name, name, "staff"),
                context);
    }

    private void reject(Header header, Column column, String code, String value, String when, Context context) {
        jdbc.sql("update roster_stage s set problems = :problem || " + value
                        + " from organization_employer e where s.problems is null and e.credit_code = s.credit_code and "
                        + when)
                .param("problem", Problem.joined(header.title(column), code, ""))
                .param("scope", context.scope)
                .update();
    }

    /** Founds the unions that rows name and nobody knows yet; a union of several employers is a joint one. */
    int foundUnions(Context context) {
        return jdbc.sql("""
                        insert into organization_union (id, name, kind, region, federation_id, changed_at)
                        select gen_random_uuid(), n.name, case when n.employers > 1 then 'JOINT' else 'GRASSROOTS' end,
                            n.region, (select f.id from organization_federation f where n.region like f.region || '%'
                                order by length(f.region) desc limit 1), :at
                        from (select s.union_name as name, count(*) as employers,
                                case when count(distinct s.region) = 1 then min(s.region)
                                    else coalesce(nullif(:scope, ''), left(min(s.region), 2)) end as region
                            from roster_stage s where s.problems is null and s.union_name is not null
                            group by s.union_name) n
                        where n.region is not null and not exists
                            (select 1 from organization_union u where u.name = n.name and u.region like :scope || '%')
                        """)
                .param("scope", context.scope)
                .param("at", Timestamp.from(context.at))
                .update();
    }

    /** Keeps the findings on how employers fare that rows are about to replace. */
    void keepFindings(Context context) {
        jdbc.sql("""
                        insert into organization_judgement
                            (id, employer_id, situation, judged_on, account, judged_by, reason, replaced_at)
                        select gen_random_uuid(), e.id, e.situation, e.judged_on, e.judged_account, e.judged_by,
                            e.judged_reason, :at
                        from roster_stage s join organization_employer e on e.credit_code = s.credit_code
                        where s.problems is null and s.situation <> e.situation
                        """).param("at", Timestamp.from(context.at)).update();
    }

    /** Changes the employers that a row tells something new of; an empty cell leaves what is known. */
    int change(Context context) {
        return jdbc.sql("""
                        with n as (select s.*, u.id as union_id from roster_stage s left join %s u on u.name = s.union_name
                            where s.problems is null),
                        m as (select e.id, coalesce(n.name, e.name) as name, coalesce(n.region, e.region) as region,
                                coalesce(n.union_id, e.union_id) as union_id, coalesce(n.industry, e.industry) as industry,
                                case when n.industry is null or (n.trade is null and n.industry = e.industry)
                                    then e.trade else n.trade end as trade,
                                case when n.size_computed then n.size_class when e.size_computed then e.size_class
                                    else coalesce(n.size_class, e.size_class) end as size_class,
                                n.size_computed or e.size_computed as size_computed,
                                coalesce(n.staff, e.staff) as staff, coalesce(n.women, e.women) as women,
                                coalesce(n.members, e.members) as members, coalesce(n.migrant, e.migrant) as migrant,
                                coalesce(n.dispatched, e.dispatched) as dispatched,
                                coalesce(n.revenue, e.revenue) as revenue, coalesce(n.assets, e.assets) as assets,
                                coalesce(n.situation, e.situation) as situation,
                                coalesce(n.new_form_employment, e.new_form_employment) as new_form_employment,
                                coalesce(n.epidemic_hit, e.epidemic_hit) as epidemic_hit,
                                coalesce(n.disputes, e.disputes) as disputes,
                                coalesce(n.legal_representative, e.legal_representative) as legal_representative,
                                coalesce(n.address, e.address) as address,
                                n.situation is not null and n.situation is distinct from e.situation as judged
                            from n join organization_employer e on e.credit_code = n.credit_code)
                        update organization_employer e set (%2$s) = row(%3$s), version = e.version + 1,
                            changed_at = :at,
                            judged_on = case when m.judged then :today else e.judged_on end,
                            judged_account = case when m.judged then :account else e.judged_account end,
                            judged_by = case when m.judged then :by else e.judged_by end,
                            judged_reason = case when m.judged then :reason else e.judged_reason end
                        from m where e.id = m.id and row(%4$s) is distinct from row(%3$s)
                        """.formatted(UNIONS, fields(""), fields("m."), fields("e.")))
                .params(finding(context))
                .param("scope", context.scope)
                .param("at", Timestamp.from(context.at))
                .update();
    }

    /** Enters the employers that are not there yet. */
    int create(Context context) {
        return jdbc.sql("""
                        insert into organization_employer (id, credit_code, changed_at, judged_on, judged_account,
                            judged_by, judged_reason, %s)
                        select s.id, s.credit_code, :at, case when s.situation is not null then :today end,
                            case when s.situation is not null then :account end,
                            case when s.situation is not null then :by end,
                            case when s.situation is not null then :reason end, s.name, coalesce(s.region, :scope), u.id, s.industry, s.trade,
                            s.size_class, s.size_computed, coalesce(s.staff, 0), coalesce(s.women, 0),
                            coalesce(s.members, 0), coalesce(s.migrant, 0), coalesce(s.dispatched, 0), s.revenue,
                            s.assets, s.situation, coalesce(s.new_form_employment, false),
                            coalesce(s.epidemic_hit, false), coalesce(s.disputes, 0), s.legal_representative, s.address
                        from roster_stage s left join %s u on u.name = s.union_name
                        where s.problems is null and %s
                        """.formatted(fields(""), UNIONS, NEW))
                .params(finding(context))
                .param("scope", context.scope)
                .param("at", Timestamp.from(context.at))
                .update();
    }

    /** Seats the chairs that rows name in unions without one. */
    void seatChairs(Context context) {
        jdbc.sql("""
                        with free as materialized (
                            select distinct on (u.id) gen_random_uuid() as officer, u.id as body, s.chair
                            from roster_stage s join %s u on u.name = s.union_name
                            where s.problems is null and s.chair is not null and not exists (
                                select 1 from organization_tenure t
                                where t.body = u.id and t.post = 'CHAIR' and t.to_on is null)
                            order by u.id, s.row_number),
                        named as (insert into organization_officer (id, name) select officer, chair from free)
                        insert into organization_tenure (id, officer_id, body_kind, body, post, from_on, recorded_at)
                        select gen_random_uuid(), officer, 'UNION', body, 'CHAIR', :today, :at from free
                        """.formatted(UNIONS))
                .param("scope", context.scope)
                .param("today", context.today)
                .param("at", Timestamp.from(context.at))
                .update();
    }

    /** Keeps the rows that were refused, with what is wrong in each; their number. */
    int keepBadRows(UUID job) {
        return jdbc.sql("""
                        insert into organization_bad_row (job_id, row_number, problems)
                        select :job, row_number, problems from roster_stage where problems is not null
                        """).param("job", job).update();
    }

    private static Map<String, Object> finding(Context context) {
        return Map.of(
                "today",
                context.today,
                "account",
                context.account,
                "by",
                context.accountName,
                "reason",
                context.reason);
    }

    private static String fields(String prefix) {
        return FIELDS.stream().map(field -> prefix + field).collect(Collectors.joining(", "));
    }
}
