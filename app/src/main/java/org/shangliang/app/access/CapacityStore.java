package org.shangliang.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of access_capacity. */
@Repository
class CapacityStore {
    private static final String HELD = "select * from access_capacity where withdrawn_at is null and ";

    private final JdbcClient jdbc;
    private final ProductClock clock;

    CapacityStore(JdbcClient jdbc, ProductClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row of access_capacity that is held now. */
    record Capacity(UUID id, UUID account, Role role, Scope scope, String region, String place) {}

    /** False if the account holds this capacity already. */
    boolean insert(UUID id, UUID account, NewCapacity capacity) {
        var keys = ScopeKeys.of(capacity.scope());
        return jdbc.sql("""
                        insert into access_capacity (id, account_id, role, scope_type, scope_region, scope_subject,
                                                     scope_side, region, place, given_at)
                        values (:id, :account, :role, :type, :scopeRegion, :subject, :side, :region, :place, :at)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("account", account)
                        .param("role", capacity.role().name())
                        .param("type", keys.type().name())
                        .param("scopeRegion", keys.region())
                        .param("subject", keys.subject())
                        .param("side", keys.side() == null ? null : keys.side().name())
                        .param("region", capacity.region())
                        .param("place", capacity.place())
                        .param("at", AccountStore.at(clock.systemTime().instant()))
                        .update()
                == 1;
    }

    Optional<Capacity> find(UUID id) {
        return jdbc.sql(HELD + "id = ?")
                .param(id)
                .query((row, n) -> capacity(row))
                .optional();
    }

    List<Capacity> of(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql(HELD + "account_id in (:accounts) order by given_at, id")
                        .param("accounts", accounts)
                        .query((row, n) -> capacity(row))
                        .list();
    }

    /** The id of the capacity the account holds already. */
    UUID existing(UUID account, NewCapacity capacity) {
        var keys = ScopeKeys.of(capacity.scope());
        return of(List.of(account)).stream()
                .filter(held -> held.role() == capacity.role()
                        && ScopeKeys.of(held.scope()).equals(keys))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Optional<UUID> withdraw(UUID id) {
        return jdbc.sql("update access_capacity set withdrawn_at = ? where id = ? and withdrawn_at is null"
                        + " returning account_id")
                .params(AccountStore.at(clock.systemTime().instant()), id)
                .query(UUID.class)
                .optional();
    }

    private static Capacity capacity(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var side = row.getString("scope_side");
        var keys = new ScopeKeys(
                ScopeKeys.Type.valueOf(row.getString("scope_type")),
                row.getString("scope_region"),
                row.getObject("scope_subject", UUID.class),
                side == null ? null : Side.valueOf(side));
        return new Capacity(
                id,
                row.getObject("account_id", UUID.class),
                Role.valueOf(row.getString("role")),
                keys.scope(id),
                row.getString("region"),
                row.getString("place"));
    }
}
