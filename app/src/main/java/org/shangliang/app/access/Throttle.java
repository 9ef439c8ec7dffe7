package org.shangliang.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down the guessing of passwords (登录限次), on all nodes together. An attempt is counted before the password is
 * looked at, so that many attempts at once gain nothing, and taken back when the password is right.
 */
@Repository
class Throttle {
    private static final Duration FORGOTTEN = Duration.ofMinutes(30);
    private static final int MOST_DOUBLINGS = 4;

    private final JdbcClient jdbc;
    private final ProductClock clock;
    private final AccessSettings settings;

    Throttle(JdbcClient jdbc, ProductClock clock, AccessSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    private record Counter(
            String subject,
            int failures,
            Instant failedAt,
            @Nullable Instant blockedUntil) {

        Duration waitAt(Instant now) {
            var until = blockedUntil;
            return until == null || until.isBefore(now) ? Duration.ZERO : Duration.between(now, until);
        }
    }

    /** Counts an attempt; the answer is how long to wait if no attempt is allowed now. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Duration> attempt(String username, String address) {
        var now = clock.systemTime().instant();
        var account = lock(account(username), now);
        var origin = lock(origin(address), now);
        var wait = account.waitAt(now).compareTo(origin.waitAt(now)) > 0 ? account.waitAt(now) : origin.waitAt(now);
        if (wait.isPositive()) {
            return Optional.of(wait);
        }
        count(account, settings.accountFailures(), now);
        count(origin, settings.addressFailures(), now);
        return Optional.empty();
    }

    /** The password was right: the account starts afresh, and the attempt no longer counts against the address. */
    @Transactional
    void succeeded(String username, String address) {
        jdbc.sql("delete from access_throttle where subject = ?")
                .param(account(username))
                .update();
        jdbc.sql("update access_throttle set failures = greatest(failures - 1, 0), blocked_until = null"
                        + " where subject = ?")
                .param(origin(address))
                .update();
    }

    /** Deletes counters that no longer count. */
    void tidy() {
        jdbc.sql("delete from access_throttle where failed_at < ?")
                .param(AccountStore.at(clock.systemTime().instant().minus(FORGOTTEN.multipliedBy(2))))
                .update();
    }

    private Counter lock(String subject, Instant now) {
        return jdbc.sql("""
                        insert into access_throttle as t (subject, failures, failed_at) values (:subject, 0, :now)
                        on conflict (subject) do update set failures = t.failures
                        returning failures, failed_at, blocked_until""")
                .param("subject", subject)
                .param("now", AccountStore.at(now))
                .query((row, n) -> {
                    var until = row.getObject(3, OffsetDateTime.class);
                    return new Counter(
                            subject,
                            row.getInt(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            until == null ? null : until.toInstant());
                })
                .single();
    }

    private void count(Counter counter, int allowed, Instant now) {
        boolean forgotten = counter.failedAt().plus(FORGOTTEN).isBefore(now);
        int failures = forgotten ? 1 : counter.failures() + 1;
        int doublings = Math.clamp((long) failures - allowed, 0, MOST_DOUBLINGS);
        var until = failures < allowed ? null : AccountStore.at(now.plus(Duration.ofMinutes(1L << doublings)));
        jdbc.sql("update access_throttle set failures = :failures, failed_at = :now, blocked_until = :until"
                        + " where subject = :subject")
                .param("failures", failures)
                .param("now", AccountStore.at(now))
                .param("until", until)
                .param("subject", counter.subject())
                .update();
    }

    /** Digests, because people type passwords into the wrong field. */
    private static String account(String username) {
        return "account:" + Secret.digest(username);
    }

    private static String origin(String address) {
        return "address:" + Secret.digest(Origins.group(address));
    }
}
