package org.shangliang.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of access_account. */
@Repository
class AccountStore {
    private final JdbcClient jdbc;
    private final ProductClock clock;

    AccountStore(JdbcClient jdbc, ProductClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row of access_account without its capacities. */
    record Account(
            UUID id,
            String username,
            String name,
            String region,
            String passwordHash,
            boolean mustChange,
            boolean open) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Account";
        }
    }

    /** A moment as the driver takes it. */
    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** False if the user name is taken. */
    boolean insert(Account account, boolean demo) {
        return jdbc.sql("""
                        insert into access_account
                            (id, username, name, region, password_hash, must_change, demo, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (username) do nothing""")
                        .params(
                                account.id(),
                                account.username(),
                                account.name(),
                                account.region(),
                                account.passwordHash(),
                                account.mustChange(),
                                demo,
                                at(clock.systemTime().instant()))
                        .update()
                == 1;
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql("select * from access_account where id = ?")
                .param(id)
                .query((row, n) -> account(row))
                .optional();
    }

    Optional<Account> findByUsername(String username) {
        return jdbc.sql("select * from access_account where username = ?")
                .param(username)
                .query((row, n) -> account(row))
                .optional();
    }

    void setPassword(UUID id, String hash, boolean mustChange) {
        jdbc.sql("update access_account set password_hash = ?, must_change = ? where id = ?")
                .params(hash, mustChange, id)
                .update();
    }

    boolean close(UUID id) {
        return jdbc.sql("update access_account set closed_at = ? where id = ? and closed_at is null")
                        .params(at(clock.systemTime().instant()), id)
                        .update()
                == 1;
    }

    boolean reopen(UUID id) {
        return jdbc.sql("update access_account set closed_at = null where id = ? and closed_at is not null")
                        .param(id)
                        .update()
                == 1;
    }

    List<Account> list(Scope scope, String text, int limit, int offset) {
        var keys = ScopeKeys.of(scope);
        return jdbc.sql("""
                        select * from access_account a
                         where (case when :type = 'REGION' then starts_with(a.region, :region)
                                else exists (select from access_capacity c
                                              where c.account_id = a.id and c.withdrawn_at is null
                                                and c.scope_type = :type
                                                and c.scope_subject is not distinct from cast(:subject as uuid)
                                                and c.scope_side is not distinct from cast(:side as text)) end)
                           and (position(lower(:text) in a.username) > 0 or position(:text in a.name) > 0)
                         order by a.name, a.username limit :limit offset :offset""")
                .param("type", keys.type().name())
                .param("region", keys.region() == null ? "" : keys.region())
                .param("subject", keys.subject())
                .param("side", keys.side() == null ? null : keys.side().name())
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> account(row))
                .list();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from access_account where id in (:ids)")
                    .param("ids", ids)
                    .query((RowCallbackHandler) row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
        }
        return names;
    }

    boolean anyone() {
        return jdbc.sql("select exists (select from access_account)")
                .query(Boolean.class)
                .single();
    }

    boolean anyDemo() {
        return jdbc.sql("select exists (select from access_account where demo)")
                .query(Boolean.class)
                .single();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getString("region"),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                row.getObject("closed_at") == null);
    }
}
