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

/** What somebody sees to that it is put right (跟进中的整改): found on a visit or resolved in a meeting, not verified yet. */
@Component
class RectificationHandover implements HandoverPart {
    private static final String OPEN = """
             from supervision_rectification r left join supervision_visit v on v.id = r.visit_id
            left join supervision_meeting m on m.id = r.meeting_id
            left join organization_employer e on e.id = coalesce(v.employer_id, r.employer_id)
            where r.verified_on is null and coalesce(e.region, m.region) like :region and r.keeper =\s""";

    private record Open(UUID id, String what, String path, LocalDate due) {}

    private final JdbcClient jdbc;

    RectificationHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "rectifications";
    }

    @Override
    public List<Duty> of(UUID account, Actor by) {
        return open(account, by).stream()
                .map(one -> new Duty(one.what(), one.path(), one.due()))
                .toList();
    }

    @Override
    public List<UUID> holders(List<UUID> among, Actor by) {
        return jdbc.sql("select distinct r.keeper" + OPEN + "any (:among)")
                .param("among", among.toArray(UUID[]::new))
                .param("region", region(by) + "%")
                .query(UUID.class)
                .list();
    }

    @Override
    public void move(UUID from, AccountView to, Actor by) {
        open(from, by)
                .forEach(one -> jdbc.sql("update supervision_rectification set keeper = :to where id = :id")
                        .param("to", to.id())
                        .param("id", one.id())
                        .update());
    }

    private List<Open> open(UUID account, Actor by) {
        return jdbc.sql("""
                        select r.id, coalesce(e.name, m.title) || ' ' || r.finding as what,
                          case when r.visit_id is null then '/meetings/' || r.meeting_id else '/visits/' || r.visit_id
                            end as path, r.due_on as due""" + OPEN + ":account order by r.due_on, r.id")
                .param("account", account)
                .param("region", region(by) + "%")
                .query(Open.class)
                .list();
    }

    private static String region(Actor by) {
        return by.scope() instanceof Scope.Region(var prefix) ? prefix : "-";
    }
}
