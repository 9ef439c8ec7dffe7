package org.shangliang.app.supervision.visit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.ScopePredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of visits. */
@Repository
class VisitStore {
    private static final String VISIT = """
            select v.id, v.employer_id, e.name, e.address, v.planned_on, v.visitors, v.checks, v.results, v.done_on,
                   v.nothing, v.summary, v.photos
            from supervision_visit v join organization_employer e on e.id = v.employer_id where\s""";

    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, PlanVisit plan, UUID by) {
        jdbc.sql("""
                        insert into supervision_visit (id, employer_id, planned_on, visitors, checks, planned_by)
                        values (:id, :employer, :on, :visitors, :checks, :by)""")
                .param("id", id)
                .param("employer", plan.enterprise())
                .param("on", plan.on())
                .param("visitors", plan.visitors())
                .param("checks", plan.checks().toArray(String[]::new))
                .param("by", by)
                .update();
    }

    /** The visits of a scope: planned ones by day, then those done, the latest first. */
    List<VisitView> list(ScopePredicate scope, int limit) {
        return jdbc.sql(VISIT + scope.sql() + " order by v.done_on desc nulls first, v.planned_on, v.id limit :limit")
                .params(scope.parameters())
                .param("limit", limit)
                .query((row, number) -> visit(row, List.of()))
                .list();
    }

    /** One visit with what is to be put right after it. */
    Optional<VisitView> find(UUID id, ScopePredicate scope, List<VisitView.Rectification> items) {
        return jdbc.sql(VISIT + "v.id = :id and " + scope.sql())
                .param("id", id)
                .params(scope.parameters())
                .query((row, number) -> visit(row, items))
                .optional();
    }

    /** Records the visit once; false if it was recorded already. */
    boolean record(UUID id, RecordVisit visit, UUID by) {
        return jdbc.sql("""
                        update supervision_visit set done_on = :on, results = :results, nothing = :nothing,
                          summary = :summary, photos = :photos, recorded_by = :by where id = :id and done_on is null""")
                        .param("id", id)
                        .param("on", visit.on())
                        .param(
                                "results",
                                visit.results().stream()
                                        .map(RecordVisit.Seen::name)
                                        .toArray(String[]::new))
                        .param("nothing", visit.saysNothing())
                        .param("summary", visit.summary())
                        .param("photos", visit.photos().toArray(UUID[]::new))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Whether a photo belongs to a visit of this scope. */
    boolean keeps(UUID photo, ScopePredicate scope) {
        return jdbc.sql("select exists (select 1 from supervision_visit v where v.photos @> array[cast(:photo as uuid)]"
                        + " and " + scope.sql() + ")")
                .param("photo", photo)
                .params(scope.parameters())
                .query(Boolean.class)
                .single();
    }

    private static VisitView visit(ResultSet row, List<VisitView.Rectification> items) throws SQLException {
        var head = new VisitView.Head(
                row.getObject("id", UUID.class),
                row.getObject("employer_id", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getObject("planned_on", LocalDate.class),
                row.getString("visitors"),
                row.getObject("done_on", LocalDate.class),
                row.getObject("nothing", Boolean.class),
                row.getString("summary"));
        return new VisitView(
                head,
                List.of((String[]) row.getArray("checks").getArray()),
                strings(row.getArray("results")),
                List.of((UUID[]) row.getArray("photos").getArray()),
                items);
    }

    private static List<String> strings(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
