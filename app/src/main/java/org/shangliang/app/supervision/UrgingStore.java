package org.shangliang.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.ScopePredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of urgings, and the enterprises they are about. */
@Repository
class UrgingStore {
    private static final String CLOSED = "('WITHDRAWN', 'ENDED', 'EXPIRED', 'RESCINDED')";
    private static final String SENT = """
            select r.id, r.employer_id as employer, e.name, r.case_id, r.channel, r.duty, r.sent_on as "on", r.account,
                   '' as by, r.reached, r.words
            from supervision_urging r join organization_employer e on e.id = r.employer_id
            where\s""";

    private final JdbcClient jdbc;

    UrgingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The enterprises asked for that lie in the scope, each with its open cases. */
    List<Standing.Line> lines(Set<UUID> employers, ScopePredicate scope) {
        return jdbc.sql("""
                        select e.id as employer, e.name, e.region, e.staff, e.union_id as "union", u.name as union_name,
                          (select o.name from organization_tenure t join organization_officer o on o.id = t.officer_id
                            where t.body = e.union_id and t.post = 'CHAIR' and t.to_on is null limit 1) as chair,
                          c.id as case_id, c.number, c.kind, c.initiator, coalesce(c.stage, 'NONE') as stage,
                          exists (select 1 from access_capacity a where a.role = 'UNION_CHAIR'
                            and a.scope_subject = e.union_id and a.withdrawn_at is null) as chair_can_read,
                          exists (select 1 from access_capacity a where a.role = 'EMPLOYER'
                            and a.scope_subject = e.id and a.withdrawn_at is null) as employer_can_read
                        from organization_employer e left join organization_union u on u.id = e.union_id
                        left join consultation_case c on c.employer_id = e.id and c.stage not in\s""" + CLOSED + """

                        where e.id = any (:ids) and\s""" + scope.sql() + " order by e.name, e.id, c.opened_on desc")
                .param("ids", employers.toArray(UUID[]::new))
                .params(scope.parameters())
                .query(Standing.Line.class)
                .list();
    }

    /** Enterprises with a period that has run out or will by a day, the longest overdue first. */
    List<UUID> due(LocalDate until, ScopePredicate scope, int limit) {
        return jdbc.sql("""
                        select c.employer_id from platform_deadline d join consultation_case c on c.id = d.subject
                        where d.met_on is null and not d.withdrawn and d.due_on <= :until
                          and d.kind <> all (:others) and c.stage not in\s""" + CLOSED + " and " + scope.sql()
                        + " group by c.employer_id order by min(d.due_on), c.employer_id limit :limit")
                .param("until", until)
                .param("others", NextDuties.NOT_THEIRS.toArray(String[]::new))
                .param("limit", limit)
                .params(scope.parameters())
                .query(UUID.class)
                .list();
    }

    /** What was sent to enterprises of a scope, the latest first. */
    List<UrgingView> sent(ScopePredicate scope, int limit) {
        return jdbc.sql(SENT + scope.sql() + " order by r.recorded_at desc, r.id desc limit :limit")
                .params(scope.parameters())
                .param("limit", limit)
                .query(UrgingView.class)
                .list();
    }

    /** What was sent to these enterprises, the latest first. */
    List<UrgingView> sentTo(Set<UUID> employers) {
        return jdbc.sql(SENT + "r.employer_id = any (:ids) order by r.recorded_at desc, r.id desc")
                .param("ids", employers.toArray(UUID[]::new))
                .query(UrgingView.class)
                .list();
    }

    /** The open cases of enterprises, always in the same order, so that locks are taken in one. */
    List<UUID> openCases(Collection<UUID> employers) {
        return jdbc.sql("select c.id from consultation_case c where c.employer_id = any (:ids) and c.stage not in "
                        + CLOSED + " order by c.id")
                .param("ids", employers.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Keeps an urging; false if the same was sent the same way that day already. */
    boolean insert(UUID id, Standing.Line line, Todo todo, Urge urge, UUID account, LocalDate on, Instant at) {
        return jdbc.sql("""
                        insert into supervision_urging (id, employer_id, case_id, channel, duty, by_stage, stage, side,
                          due_on, sent_on, recorded_at, account, reached, words)
                        values (:id, :employer, :case, :channel, :duty, :byStage, :stage, :side, :due, :on, :at, :account,
                          :reached, :words) on conflict do nothing""")
                        .param("id", id)
                        .param("employer", line.employer())
                        .param("case", line.caseId())
                        .param("channel", urge.channel().name())
                        .param("duty", todo.duty())
                        .param("byStage", todo.byStage())
                        .param("stage", line.stage())
                        .param("side", todo.side() == null ? null : todo.side().name())
                        .param("due", todo.due())
                        .param("on", on)
                        .param("at", Timestamp.from(at))
                        .param("account", account)
                        .param("reached", urge.reached())
                        .param("words", urge.words())
                        .update()
                == 1;
    }

    /** The reminders of a scope whose duty is still open, one for each duty; all of a case if one is given. */
    List<Reminders.Reminder> open(ScopePredicate scope, @Nullable String side, @Nullable UUID caseId) {
        return jdbc.sql("""
                        select distinct on (r.employer_id, r.case_id, r.duty) e.name, r.employer_id, r.case_id, r.duty, r.due_on,
                          r.sent_on
                        from supervision_urging r join organization_employer e on e.id = r.employer_id
                        left join consultation_case c on c.id = r.case_id
                        where r.channel = 'REMINDER'
                          and (r.side is null or cast(:side as text) is null or r.side = :side)
                          and (cast(:case as uuid) is null or r.case_id = :case)
                          and case when r.case_id is null then not exists (select 1 from consultation_case o
                                where o.employer_id = r.employer_id and o.stage not in\s""" + CLOSED + """
                            )
                            when r.by_stage then c.stage = r.stage
                            else exists (select 1 from platform_deadline d where d.subject = r.case_id
                                and d.kind = r.duty and d.met_on is null and not d.withdrawn) end and\s""" + scope.sql() + " order by r.employer_id, r.case_id, r.duty, r.sent_on desc")
                .param("side", side)
                .param("case", caseId)
                .params(scope.parameters())
                .query(UrgingStore::reminder)
                .list();
    }

    private static Reminders.Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminders.Reminder(
                row.getString("name"),
                row.getObject("employer_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("duty"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("sent_on", LocalDate.class));
    }
}
