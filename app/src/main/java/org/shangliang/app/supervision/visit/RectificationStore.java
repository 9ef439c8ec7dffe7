package org.shangliang.app.supervision.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.organization.ScopePredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of what is to be put right. */
@Repository
class RectificationStore {
    private static final String RECTIFICATION = """
            select r.id, r.visit_id as visit, r.meeting_id as meeting, e.id as employer, coalesce(e.name, m.title) as employer_name,
                   r.finding, r.owner, r.due_on, r.mended_on, r.mended, r.verified_on, coalesce(v.done_on, m.held_on) as found_on
            from supervision_rectification r left join supervision_visit v on v.id = r.visit_id
            left join supervision_meeting m on m.id = r.meeting_id
            left join organization_employer e on e.id = coalesce(v.employer_id, r.employer_id) where\s""";

    private final JdbcClient jdbc;

    RectificationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be put right after a visit, the first due first. */
    List<VisitView.Rectification> after(UUID visit) {
        return jdbc.sql(RECTIFICATION + "r.visit_id = :id order by r.due_on, r.id")
                .param("id", visit)
                .query(VisitView.Rectification.class)
                .list();
    }

    /** What is still to be put right or verified in a scope, the longest overdue first. */
    List<VisitView.Rectification> open(ScopePredicate scope, int limit) {
        return jdbc.sql(RECTIFICATION + "r.verified_on is null and " + scope.sql()
                        + " order by r.mended_on is not null, r.due_on, r.id limit :limit")
                .params(scope.parameters())
                .param("limit", limit)
                .query(VisitView.Rectification.class)
                .list();
    }

    /** One, held until the end of the transaction: what is decided about it stays true. */
    Optional<VisitView.Rectification> locked(UUID id, ScopePredicate scope) {
        return one("r.id = :id and " + scope.sql() + " for update of r", id, scope);
    }

    Optional<VisitView.Rectification> find(UUID id, ScopePredicate scope) {
        return one("r.id = :id and " + scope.sql(), id, scope);
    }

    void insert(UUID id, UUID visit, RecordVisit.Finding finding, UUID by) {
        jdbc.sql("""
                        insert into supervision_rectification (id, visit_id, finding, owner, due_on, keeper)
                        values (:id, :visit, :finding, :owner, :due, :by)""")
                .param("by", by)
                .param("id", id)
                .param("visit", visit)
                .param("finding", finding.text())
                .param("owner", finding.owner())
                .param("due", finding.due())
                .update();
    }

    void mend(UUID id, Mending mending) {
        jdbc.sql("update supervision_rectification set mended_on = :on, mended = :words where id = :id")
                .param("on", mending.on())
                .param("words", mending.words())
                .param("id", id)
                .update();
    }

    /** Open again, with a new day. */
    void reopen(UUID id, LocalDate due) {
        jdbc.sql("update supervision_rectification set mended_on = null, mended = null, due_on = :due where id = :id")
                .param("due", due)
                .param("id", id)
                .update();
    }

    void verify(UUID id, LocalDate on, UUID by) {
        jdbc.sql("update supervision_rectification set verified_on = :on, verified_by = :by where id = :id")
                .param("on", on)
                .param("by", by)
                .param("id", id)
                .update();
    }

    private Optional<VisitView.Rectification> one(String condition, UUID id, ScopePredicate scope) {
        return jdbc.sql(RECTIFICATION + condition)
                .param("id", id)
                .params(scope.parameters())
                .query(VisitView.Rectification.class)
                .optional();
    }
}
