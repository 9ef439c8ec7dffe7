package org.shangliang.app.supervision.route;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where enterprises are. */
@Repository
class RoundStore {
    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Address(UUID id, String address) {}

    /** The addresses of enterprises; those without one are left out. */
    Map<UUID, String> addresses(Collection<UUID> enterprises) {
        return jdbc
                .sql("select id, address from organization_employer where id = any (:ids) and address is not null")
                .param("ids", enterprises.toArray(UUID[]::new))
                .query(Address.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Address::id, Address::address));
    }
}
