package org.shangliang.app.organization.roster;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.model.SizeClass;
import org.shangliang.app.organization.model.SizeClasses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Computes the size class again where a row changed the staff of an employer whose revenue or assets were known before. */
@Repository
class SizeRevision {
    private final JdbcClient jdbc;

    SizeRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(
            UUID id,
            String trade,
            int staff,
            @Nullable Long revenue,
            @Nullable Long assets,
            @Nullable String size) {}

    void revise(Instant at) {
        List<Known> open = jdbc.sql("""
                        select e.id, e.trade, e.staff, e.revenue, e.assets, e.size_class
                        from roster_stage s join organization_employer e on e.credit_code = s.credit_code
                        where s.problems is null and not s.size_computed and e.changed_at = :at and e.trade is not null
                            and (e.size_computed or e.revenue is not null or e.assets is not null)
                        """)
                .param("at", Timestamp.from(at))
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getString("trade"),
                        row.getInt("staff"),
                        row.getObject("revenue", Long.class),
                        row.getObject("assets", Long.class),
                        row.getString("size_class")))
                .list();
        for (Known known : open) {
            Optional<SizeClass> size = SizeClasses.standard().of(known.trade, known.staff, known.revenue, known.assets);
            if (size.isPresent() && !size.get().name().equals(known.size)) {
                jdbc.sql("update organization_employer set size_class = :size, size_computed = true where id = :id")
                        .param("size", size.get().name())
                        .param("id", known.id)
                        .update();
            }
        }
    }
}
