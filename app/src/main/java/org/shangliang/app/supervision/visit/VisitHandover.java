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
    public void move(UUID from, AccountView to, Actor by) {
        planned(from, by)
                .forEach(one -> jdbc.sql("update supervision_visit set planned_by = :to where id = :id")
                        .param("to", to.id())
                        .param("id", one.id())
                        .update());
    }

    private List<Planned> planned(UUID account, Actor by) {
        var region = by.scope() instanceof Scope.Region(var prefix) ? prefix : "-";
        return jdbc.sql("""
                        select v.id, e.name, v.planned_on as "on" from supervision_visit v
                        join organization_employer e on e.id = v.employer_id
                        where v.planned_by = :account and v.done_on is null and e.region like :region
                        order by v.planned_on, e.name""")
                .param("account", account)
                .param("region", region + "%")
                .query(Planned.class)
                .list();
    }
}
