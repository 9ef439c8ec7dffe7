package org.shangliang.app.organization.handover;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The enterprises in an instructor's care (联系指导的单位); the successor's care begins today. */
@Component
class InstructorCares implements HandoverPart {
    /** Whoever was an instructor keeps the enterprises until somebody else has them. */
    private static final String OPEN = """
             from organization_assignment a
            join organization_employer e on e.id = a.employer_id
            join access_capacity c on c.id = a.capacity_id
            where c.role = 'INSTRUCTOR' and a.until is null and e.region like :region and c.account_id =\s""";

    private record Care(UUID employer, String name) {}

    private final JdbcClient jdbc;
    private final EmployerRegister register;
    private final ProductClock clock;

    InstructorCares(JdbcClient jdbc, EmployerRegister register, ProductClock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "cares";
    }

    @Override
    public List<Duty> of(UUID account, Actor by) {
        return cares(account, by).stream()
                .map(one -> new Duty(one.name(), "/enterprises/" + one.employer(), null))
                .toList();
    }

    @Override
    public List<UUID> holders(List<UUID> among, Actor by) {
        return jdbc.sql("select distinct c.account_id" + OPEN + "any (:among)")
                .param("among", among.toArray(UUID[]::new))
                .param("region", PersonHandovers.region(by) + "%")
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean fits(AccountView successor) {
        return successor.capacities().stream().anyMatch(one -> one.role() == Role.INSTRUCTOR);
    }

    @Override
    public void move(UUID from, AccountView to, Actor by) {
        var cares = cares(from, by);
        to.capacities().stream()
                .filter(one -> one.role() == Role.INSTRUCTOR)
                .findFirst()
                .ifPresent(seat -> cares.forEach(one -> {
                    register.release(one.employer(), clock.today());
                    register.assign(one.employer(), seat.id(), clock.today());
                }));
    }

    private List<Care> cares(UUID account, Actor by) {
        return jdbc.sql("select e.id as employer, e.name" + OPEN + ":account order by e.name, e.id")
                .param("account", account)
                .param("region", PersonHandovers.region(by) + "%")
                .query(Care.class)
                .list();
    }
}
