package org.shangliang.app.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.EntryAppended;
import org.shangliang.app.platform.ProductClock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Targets whose enterprise sits at the table of a sectoral or regional case (行业性、区域性协商的应开展单位): they follow it from
 * the day on which the enterprise took the text on itself, and no longer once that draft has fallen.
 */
@Component
class JointTargets {
    private static final String BOUND = "joint.bound";

    private static final int AGREED = Milestones.rank("AGREED");

    /** Whether a party is bound by the draft of the present round. */
    private static final String IS_BOUND = "p.bound_on is not null and p.bound_round = (k.state ->> 'round')::integer";

    private final JdbcClient jdbc;
    private final TargetMoves moves;
    private final ProductClock clock;

    JointTargets(JdbcClient jdbc, TargetMoves moves, ProductClock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    /** The cases that count for an enterprise: its own, and those of others whose text it took on itself. */
    static String casesOf(String employer) {
        return """
                (select k.id, k.kind, k.stage, k.opened_on from consultation_case k where k.employer_id = %1$s
                 union all select k.id, k.kind, k.stage, k.opened_on from consultation_joint_party p
                 join consultation_case k on k.id = p.case_id
                 where p.employer_id = %1$s and k.employer_id <> %1$s and %2$s) k""".formatted(employer, IS_BOUND);
    }

    @EventListener
    @Order(10)
    void heard(EntryAppended entry) {
        if (entry.kind().equals(BOUND)) {
            follow(entry);
        } else if (entry.movedOn() && Milestones.rank(entry.stage()) < AGREED) {
            leave(entry.caseId());
        }
    }

    /** Who took the text on follows the case, unless its own has come further. */
    private void follow(EntryAppended entry) {
        jdbc
                .sql("""
                        update campaign_target t set case_id = o.id, kind = o.kind, %s
                        from campaign_campaign c, consultation_case o
                        where o.id = :case and t.employer_id in (select p.employer_id from consultation_joint_party p
                            join consultation_case k on k.id = p.case_id where p.case_id = :case and %s) and t.case_id is distinct from o.id
                          and c.id = t.campaign_id and c.counts_until >= :today
                          and o.opened_on >= make_date(cast(extract(year from c.notice_on) as integer), 1, 1)
                          and (c.kinds = '' or o.kind = any (string_to_array(c.kinds, ',')))
                          and (%s < :rank or t.stage in ('ENDED', 'WITHDRAWN'))
                        returning t.campaign_id""".formatted(TargetMoves.NO_DAYS, IS_BOUND, Milestones.rankOf("t.stage")))
                .param("case", entry.caseId())
                .param("today", clock.today())
                .param("rank", Milestones.rank(entry.stage()))
                .query(UUID.class)
                .list()
                .stream()
                .distinct()
                .forEach(campaign -> moves.retell(entry.caseId(), campaign));
    }

    /** There is no agreed text any more: who was bound by it goes back to what it did by itself. */
    private void leave(UUID caseId) {
        jdbc.sql("""
                        update campaign_target t set case_id = b.id, kind = b.kind, stage = coalesce(b.stage, 'NONE'),
                            reached_on = null, %s
                        from campaign_target o
                        join consultation_case j on j.id = o.case_id and j.employer_id <> o.employer_id
                        join campaign_campaign c on c.id = o.campaign_id and c.counts_until >= :today
                        left join lateral (select id, kind, stage from %s
                            where id <> :case
                              and opened_on >= make_date(cast(extract(year from c.notice_on) as integer), 1, 1)
                              and (c.kinds = '' or kind = any (string_to_array(c.kinds, ',')))
                            order by %s desc, opened_on desc, id desc limit 1) b on true
                        where o.case_id = :case
                          and t.campaign_id = o.campaign_id and t.employer_id = o.employer_id
                        returning t.campaign_id, t.case_id""".formatted(TargetMoves.NO_DAYS, casesOf("o.employer_id"), Milestones.rankOf("stage")))
                .param("case", caseId)
                .param("today", clock.today())
                .query((row, number) -> new Left(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .forEach(one -> {
                    if (one.caseId() != null) {
                        moves.retell(one.caseId(), one.campaign());
                    }
                });
    }

    private record Left(UUID campaign, @Nullable UUID caseId) {}
}
