package org.shangliang.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of access_pass. */
@Repository
class PassStore {
    private static final String VALID = " revoked_at is null and expires_at > :now";

    private final JdbcClient jdbc;
    private final ProductClock clock;

    PassStore(JdbcClient jdbc, ProductClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A browser that is signed in, or a token of a program. */
    enum Kind {
        BROWSER,
        API
    }

    /** A row of access_pass with what is read of its account at once. */
    record Pass(
            UUID id,
            Kind kind,
            UUID account,
            @Nullable UUID capacity,
            Instant issuedAt,
            Instant usedAt,
            Instant expiresAt,
            String username,
            String name,
            boolean mustChange) {}

    void insert(UUID id, Kind kind, String secretHash, UUID account, @Nullable UUID capacity, Instant expiresAt) {
        jdbc.sql("""
                        insert into access_pass
                            (id, kind, secret_hash, account_id, capacity_id, issued_at, used_at, expires_at)
                        values (:id, :kind, :hash, :account, :capacity, :now, :now, :expires)""")
                .param("id", id)
                .param("kind", kind.name())
                .param("hash", secretHash)
                .param("account", account)
                .param("capacity", capacity)
                .param("now", now())
                .param("expires", AccountStore.at(expiresAt))
                .update();
    }

    Optional<Pass> find(Kind kind, String secretHash) {
        return jdbc.sql("""
                        select p.*, a.username, a.name, a.must_change from access_pass p
                          join access_account a on a.id = p.account_id and a.closed_at is null
                         where secret_hash = :hash and kind = :kind and""" + VALID)
                .param("hash", secretHash)
                .param("kind", kind.name())
                .param("now", now())
                .query((row, n) -> pass(row))
                .optional();
    }

    List<Pass> of(UUID account) {
        return jdbc.sql("""
                        select p.*, a.username, a.name, a.must_change from access_pass p
                          join access_account a on a.id = p.account_id
                         where account_id = :account and""" + VALID + " order by issued_at desc")
                .param("account", account)
                .param("now", now())
                .query((row, n) -> pass(row))
                .list();
    }

    void choose(UUID id, UUID capacity) {
        jdbc.sql("update access_pass set capacity_id = ? where id = ?")
                .params(capacity, id)
                .update();
    }

    void use(UUID id, Instant expiresAt) {
        jdbc.sql("update access_pass set used_at = :now, expires_at = :expires where id = :id")
                .param("now", now())
                .param("expires", AccountStore.at(expiresAt))
                .param("id", id)
                .update();
    }

    boolean revoke(UUID id, UUID account) {
        return jdbc.sql("update access_pass set revoked_at = :now where id = :id and account_id = :account"
                                + " and revoked_at is null")
                        .param("now", now())
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Ends all passes of an account but one. */
    void revokeAll(UUID account, @Nullable UUID except) {
        jdbc.sql("update access_pass set revoked_at = :now where account_id = :account and revoked_at is null"
                        + " and id is distinct from cast(:except as uuid)")
                .param("now", now())
                .param("account", account)
                .param("except", except)
                .update();
    }

    /** A capacity was withdrawn: tokens made for it end, browsers must choose again. */
    void withdraw(UUID capacity) {
        jdbc.sql("update access_pass set revoked_at = :now where capacity_id = :capacity and kind = 'API'"
                        + " and revoked_at is null")
                .param("now", now())
                .param("capacity", capacity)
                .update();
        jdbc.sql("update access_pass set capacity_id = null where capacity_id = ? and kind = 'BROWSER'")
                .param(capacity)
                .update();
    }

    private OffsetDateTime now() {
        return AccountStore.at(clock.systemTime().instant());
    }

    private static Pass pass(ResultSet row) throws SQLException {
        return new Pass(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("account_id", UUID.class),
                row.getObject("capacity_id", UUID.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("name"),
                row.getBoolean("must_change"));
    }
}
