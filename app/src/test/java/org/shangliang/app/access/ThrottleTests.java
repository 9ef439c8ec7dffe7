package org.shangliang.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ThrottleTests {
    private static final AccessSettings SETTINGS = new AccessSettings(
            Duration.ofHours(8), Duration.ofHours(72), Duration.ofHours(12), Duration.ofHours(24), 5, 50);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Hand hand = new Hand();
    private Throttle throttle;

    /** A clock moved by hand, for the machine's time; the day of the procedure plays no part. */
    private static final class Hand implements ProductClock {
        private Instant now = Instant.parse("2026-03-01T02:00:00Z");

        @Override
        public Instant instant() {
            throw new AssertionError("sign-in goes by the machine's time");
        }

        @Override
        public InstantSource systemTime() {
            return () -> now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    @BeforeEach
    void begin() {
        jdbc.sql("delete from access_throttle").update();
        throttle = new Throttle(jdbc, hand, SETTINGS);
    }

    @Test
    void makesAnAccountWaitLongerAfterEachFailureBeyondFive() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempt("he", "10.0.0.1")).isEmpty();
        }
        for (int minutes : new int[] {1, 2, 4, 8, 16, 16}) {
            assertThat(attempt("he", "10.0.0." + minutes)).contains(Duration.ofMinutes(minutes));
            hand.pass(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(attempt("he", "10.0.0.1")).contains(Duration.ofSeconds(1));
            hand.pass(Duration.ofSeconds(1));
            assertThat(attempt("he", "10.0.0.1")).isEmpty();
        }
    }

    @Test
    void leavesOtherAccountsAlone() {
        IntStream.range(0, 6).forEach(i -> attempt("he", "10.0.0.1"));
        assertThat(attempt("he", "10.0.0.1")).isPresent();
        assertThat(attempt("li", "10.0.0.1")).isEmpty();
    }

    @Test
    void makesAnAddressWaitThatTriesManyAccounts() {
        for (int i = 0; i < 50; i++) {
            assertThat(attempt("user" + i, "10.0.0.1")).isEmpty();
        }
        assertThat(attempt("another", "10.0.0.1")).contains(Duration.ofMinutes(1));
        assertThat(attempt("another", "10.0.0.2")).isEmpty();
    }

    @Test
    void takesAnAttemptBackThatWasRight() {
        for (int i = 0; i < 200; i++) {
            assertThat(attempt("he", "10.0.0.1")).isEmpty();
            throttle.succeeded("he", "10.0.0.1");
        }
        IntStream.range(0, 4).forEach(i -> attempt("he", "10.0.0.1"));
        assertThat(attempt("he", "10.0.0.1")).isEmpty();
        throttle.succeeded("he", "10.0.0.1");
        assertThat(attempt("he", "10.0.0.1")).isEmpty();
    }

    @Test
    void forgetsAfterHalfAnHourOfQuiet() {
        IntStream.range(0, 4).forEach(i -> attempt("he", "10.0.0.1"));
        hand.pass(Duration.ofMinutes(31));
        for (int i = 0; i < 4; i++) {
            assertThat(attempt("he", "10.0.0.1")).isEmpty();
        }
        assertThat(attempt("he", "10.0.0.1")).isEmpty();
        assertThat(attempt("he", "10.0.0.1")).isPresent();
    }

    @Test
    void countsAttemptsThatComeAllAtOnce() {
        try (var many = Executors.newFixedThreadPool(8)) {
            var attempts = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> attempt("he", "10.0.0.1"), many))
                    .toList();
            assertThat(attempts.stream().map(CompletableFuture::join).filter(Optional::isEmpty))
                    .hasSize(5);
        }
    }

    @Test
    void takesOneSubscriberOfTheNewInternetAsOneAddress() {
        assertThat(Origins.group("2001:db8:1:2:3::4")).isEqualTo(Origins.group("2001:db8:1:2::9"));
        assertThat(Origins.group("2001:db8:1:2::4")).isNotEqualTo(Origins.group("2001:db8:1:3::4"));
        assertThat(Origins.group("10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(Origins.group("no address")).isEqualTo("no address");
    }

    @Test
    void storesNeitherNameNorAddress() {
        attempt("a password typed into the wrong field", "10.9.8.7");
        assertThat(jdbc.sql("select string_agg(t::text, ' ') from access_throttle t")
                        .query(String.class)
                        .single())
                .doesNotContain("wrong field", "10.9.8.7");
    }

    @Test
    void deletesWhatNoLongerCounts() {
        attempt("he", "10.0.0.1");
        hand.pass(Duration.ofMinutes(61));
        throttle.tidy();
        assertThat(jdbc.sql("select count(*) from access_throttle")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** As one transaction, which the proxy of the bean would open. */
    private Optional<Duration> attempt(String username, String address) {
        return transaction.execute(status -> throttle.attempt(username, address));
    }
}
