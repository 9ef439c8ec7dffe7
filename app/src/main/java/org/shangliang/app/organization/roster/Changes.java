package org.shangliang.app.organization.roster;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employers that lines tell something new of (待更新台账), set aside and written into the register as one statement. */
final class Changes {
    private static final String TABLE = """
            create temporary table roster_change (
                id uuid, judged boolean, name text, credit_code text, region text, union_id uuid, industry text,
                trade text, size_class text, size_computed boolean, staff integer, women integer, members integer,
                migrant integer, dispatched integer, revenue bigint, assets bigint, situation text,
                new_form_employment boolean, epidemic_hit boolean, disputes integer, legal_representative text,
                address text, registered_as text) on commit drop
            """;
    private static final String FIELDS = """
            (name, region, union_id, industry, trade, size_class, size_computed, staff, women, members, migrant,
            dispatched, revenue, assets, situation, new_form_employment, epidemic_hit, disputes, legal_representative,
            address, registered_as)
            """;

    private final JdbcClient jdbc;
    private final Context context;

    Changes(JdbcClient jdbc, Context context) {
        this.jdbc = jdbc;
        this.context = context;
        jdbc.sql(TABLE).update();
    }

    /** Writes the changes; keeps the findings on how employers fare that they replace. */
    int apply() {
        jdbc.sql("analyze roster_change").update();
        keepFindings();
        return jdbc.sql("""
                        update organization_employer e set %s = (%s), version = e.version + 1, changed_at = :at,
                            judged_on = case when c.judged then :today else e.judged_on end,
                            judged_account = case when c.judged then :account else e.judged_account end,
                            judged_by = case when c.judged then :by else e.judged_by end,
                            judged_reason = case when c.judged then :reason else e.judged_reason end
                        from roster_change c where e.id = c.id
                        """.formatted(
                                FIELDS, FIELDS.replaceAll("\\b([a-z])", "c.$1").replaceAll("[()]", "")))
                .param("at", Timestamp.from(context.at()))
                .param("today", context.today())
                .param("account", context.author().account())
                .param("by", context.author().name())
                .param("reason", context.author().reason())
                .update();
    }

    private void keepFindings() {
        jdbc.sql("""
                        insert into organization_judgement
                            (id, employer_id, situation, judged_on, account, judged_by, reason, replaced_at)
                        select gen_random_uuid(), e.id, e.situation, e.judged_on, e.judged_account, e.judged_by,
                            e.judged_reason, :at
                        from roster_change c join organization_employer e on e.id = c.id
                        where c.judged and e.situation is not null
                        """).param("at", Timestamp.from(context.at())).update();
    }
}
