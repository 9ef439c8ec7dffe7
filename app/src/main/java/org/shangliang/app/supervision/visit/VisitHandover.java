package org.shangliang.app.supervision.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.handover.HandoverPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits somebody has planned and not yet made (计划中的走访). */
@Component
class VisitHandover implements HandoverPart {
    private static final String OPEN = """
             from supervision_visit v join organization_employer e on e.id = v.employer_id
            where v.done_on is null and e.region like :region and v.planned_by =\s""";

    private record Planned(UUID id, String name, LocalDate on) {}

    private final JdbcClient jdbc;

    VisitHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "visits";
    }

    @Override
    public List<Duty> of(UUID account, Actor by) {
        return planned(account, by).stream()
                .map(one -> new Duty(one.name(), "/visits/" + one.id(), one.on()))
                .toList();
    }

    @Override
    public List<UUID> holders(List<UUID> among, Actor by) {
        return jdbc.sql("select distinct v.planned_by" + OPEN + "any (:among)")
                .param("among", among.toArray(UUID[]::new))
                .param("region", region(by) + "%")
                .query(UUID.class)
                .list();
    }

    @Override
    public void move(UUID from, AccountView to, Actor by) {
        planned(from, by)
                .forEach(one -> jdbc.sql("update supervision_visit set planned_by = :to where id = :id")
                        .param("to", to.id())
                        .param("id", one.id())
                        .update());
    }

    private List<Planned> planned(UUID account, Actor by) {
        return jdbc.sql("select v.id, e.name, v.planned_on as \"on\"" + OPEN + ":account order by v.planned_on, e.name")
                .param("account", account)
                .param("region", region(by) + "%")
                .query(Planned.class)
                .list();
    }

    private static String region(Actor by) {
        return by.scope() instanceof Scope.Region(var prefix) ? prefix : "-";
    }
}
