package org.shangliang.app.supervision.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.handover.HandoverPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The special meetings somebody has called and not yet recorded (要开的专题会). */
@Component
class MeetingHandover implements HandoverPart {
    private static final String OPEN =
            " from supervision_meeting where held_on is null and region like :region and planned_by = ";

    private record Called(UUID id, String title, LocalDate on) {}

    private final JdbcClient jdbc;

    MeetingHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "meetings";
    }

    @Override
    public List<Duty> of(UUID account, Actor by) {
        return called(account, by).stream()
                .map(one -> new Duty(one.title(), "/meetings/" + one.id(), one.on()))
                .toList();
    }

    @Override
    public List<UUID> holders(List<UUID> among, Actor by) {
        return jdbc.sql("select distinct planned_by" + OPEN + "any (:among)")
                .param("among", among.toArray(UUID[]::new))
                .param("region", region(by) + "%")
                .query(UUID.class)
                .list();
    }

    @Override
    public void move(UUID from, AccountView to, Actor by) {
        called(from, by)
                .forEach(one -> jdbc.sql("update supervision_meeting set planned_by = :to where id = :id")
                        .param("to", to.id())
                        .param("id", one.id())
                        .update());
    }

    private List<Called> called(UUID account, Actor by) {
        return jdbc.sql("select id, title, planned_on as \"on\"" + OPEN + ":account order by planned_on, id")
                .param("account", account)
                .param("region", region(by) + "%")
                .query(Called.class)
                .list();
    }

    private static String region(Actor by) {
        return by.scope() instanceof Scope.Region(var prefix) ? prefix : "-";
    }
}
