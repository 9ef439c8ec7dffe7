package org.shangliang.app.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only record of sign-ins and of administration (留痕). It holds ids only, never a password or a token. */
@Repository
class AccessEvents {
    private final JdbcClient jdbc;
    private final ProductClock clock;

    AccessEvents(JdbcClient jdbc, ProductClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What can be recorded; each has a message access.event.*. */
    enum Kind {
        FIRST_ADMINISTRATOR,
        ACCOUNT_OPENED,
        ACCOUNT_CLOSED,
        ACCOUNT_REOPENED,
        CAPACITY_GIVEN,
        CAPACITY_WITHDRAWN,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        SIGNED_IN,
        SIGNED_OUT,
        SIGN_IN_FAILED,
        TOKEN_ISSUED,
        PASS_REVOKED
    }

    /** A line of the record; {@code byName} is empty when the program or the person alone acted. */
    record Line(
            Instant at,
            Kind kind,
            @Nullable String byName,
            @Nullable Role role,
            @Nullable String place) {}

    /** What an event is about. */
    record Subject(
            @Nullable UUID account,
            @Nullable UUID capacity,
            @Nullable UUID pass) {
        static Subject account(UUID account) {
            return new Subject(account, null, null);
        }

        static Subject capacity(UUID account, UUID capacity) {
            return new Subject(account, capacity, null);
        }

        static Subject pass(UUID account, UUID pass) {
            return new Subject(account, null, pass);
        }
    }

    void record(Kind kind, @Nullable Actor by, Subject subject) {
        var now = clock.systemTime().instant();
        jdbc.sql("""
                        insert into access_event
                            (id, at, kind, by_account, by_capacity, account_id, capacity_id, pass_id)
                        values (:id, :at, :kind, :by, :byCapacity, :account, :capacity, :pass)""")
                .param("id", Ids.ordered(now))
                .param("at", AccountStore.at(now))
                .param("kind", kind.name())
                .param("by", by == null ? null : by.account())
                .param("byCapacity", by == null ? null : by.capacity())
                .param("account", subject.account())
                .param("capacity", subject.capacity())
                .param("pass", subject.pass())
                .update();
    }

    List<Line> of(UUID account, int limit) {
        return jdbc.sql("""
                        select e.at, e.kind, b.name, c.role, c.place from access_event e
                          left join access_account b on b.id = e.by_account
                          left join access_capacity c on c.id = e.capacity_id
                         where e.account_id = ? order by e.at desc, e.id desc limit ?""")
                .params(account, limit)
                .query((row, n) -> new Line(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4) == null ? null : Role.valueOf(row.getString(4)),
                        row.getString(5)))
                .list();
    }
}
