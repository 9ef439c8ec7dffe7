package org.shangliang.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.StaleVersion;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.RuleStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DocketsTests {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    @Autowired
    Dockets dockets;

    @Autowired
    SaltedDigest digest;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    void keepsEverythingOfAnEntry() {
        var caseId = UUID.randomUUID();
        var account = UUID.randomUUID();
        var entry = new NewEntry(
                "OFFER_SERVED",
                "OFFERED",
                account,
                "UNION_CHAIR",
                DAY,
                List.of(new LegalBasis("集体合同规定", "32", RuleStatus.SEEN)),
                new TreeMap<>(java.util.Map.of("way", "ONLINE", "copies", "3")),
                List.of("ab".repeat(32)));
        transaction.executeWithoutResult(status -> dockets.append(dockets.open(caseId), entry));

        var stored = dockets.entries(caseId).getFirst();
        assertThat(stored.sequence()).isEqualTo(1);
        assertThat(stored.kind()).isEqualTo("OFFER_SERVED");
        assertThat(stored.stage()).isEqualTo("OFFERED");
        assertThat(stored.account()).isEqualTo(account);
        assertThat(stored.capacity()).isEqualTo("UNION_CHAIR");
        assertThat(stored.occurredOn()).isEqualTo(DAY);
        assertThat(stored.recordedAt())
                .isEqualTo(stored.recordedAt().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(stored.recordedAt()).isAfter(Instant.parse("2022-03-16T00:00:00Z"));
        assertThat(stored.basis()).isEqualTo(entry.basis());
        assertThat(stored.facts()).isEqualTo(entry.facts());
        assertThat(stored.digests()).isEqualTo(entry.digests());
        assertThat(stored.hash()).isEqualTo(Digest.of(stored.canonical()));
    }

    @Test
    void chainsEntriesAndMovesTheHead() {
        var caseId = anOpenDocketOf(4);
        var entries = dockets.entries(caseId);
        assertThat(entries).extracting(DocketEntry::sequence).containsExactly(1L, 2L, 3L, 4L);
        for (int i = 1; i < 4; i++) {
            assertThat(entries.get(i).previousHash())
                    .isEqualTo(entries.get(i - 1).hash());
        }
        assertThat(dockets.head(caseId))
                .isEqualTo(new DocketHead(caseId, 4, entries.getLast().hash(), "STAGE4", DAY.plusDays(4)));
        assertThat(dockets.verify(caseId))
                .isEqualTo(new Verification(true, 4, entries.getLast().hash(), null, null));
        assertThat(dockets.<String>fold(
                        caseId, "", (before, entry) -> before + entry.kind().charAt(4)))
                .isEqualTo("1234");
    }

    @Test
    void refusesAHeadThatIsNoLongerTheStoredOne() {
        var caseId = anOpenDocketOf(1);
        var old = dockets.head(caseId);
        transaction.executeWithoutResult(status -> dockets.append(dockets.lock(caseId), entry(2)));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> dockets.append(old, entry(2))))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("expected 1, found 2");
        assertThat(dockets.head(caseId).length()).isEqualTo(2);
    }

    @Test
    void knowsNoDocketThatWasNotOpened() {
        var nowhere = UUID.randomUUID();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> dockets.lock(nowhere)))
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> dockets.head(nowhere)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> dockets.entries(nowhere)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> dockets.verify(nowhere)).isInstanceOf(NoSuch.class);
    }

    @Test
    void writesOnlyWithinTheTransactionOfAnAct() {
        var caseId = anOpenDocketOf(1);
        var head = dockets.head(caseId);
        assertThatThrownBy(() -> dockets.append(head, entry(2))).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> dockets.lock(caseId)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void forgetsAnEntryWhoseActFailed() {
        var caseId = anOpenDocketOf(1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    dockets.append(dockets.lock(caseId), entry(2));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        assertThat(dockets.head(caseId).length()).isEqualTo(1);
        assertThat(dockets.verify(caseId).whole()).isTrue();
    }

    @Test
    void tellsListenersWithinTheSameTransaction() {
        var heard = new ArrayList<EntryAppended>();
        ApplicationListener<PayloadApplicationEvent<EntryAppended>> listener =
                ApplicationListener.forPayload(heard::add);
        context.addApplicationListener(listener);
        var caseId = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            dockets.append(dockets.open(caseId), entry(1));
            assertThat(heard).contains(new EntryAppended(caseId, 1, "KIND1", "", "STAGE1", DAY.plusDays(1)));
        });
    }

    @Test
    void letsOneActAtATimeWorkOnACase() {
        var caseId = anOpenDocketOf(1);
        var locked = new CountDownLatch(1);
        var others = new ArrayList<CompletableFuture<Void>>();
        transaction.executeWithoutResult(status -> {
            var head = dockets.lock(caseId);
            for (int i = 0; i < 4; i++) {
                others.add(CompletableFuture.runAsync(() -> transaction.executeWithoutResult(inner -> {
                    locked.countDown();
                    var seen = dockets.lock(caseId);
                    dockets.append(seen, entry((int) seen.length() + 1));
                })));
            }
            await(locked);
            dockets.append(head, entry(2));
        });
        CompletableFuture.allOf(others.toArray(CompletableFuture[]::new)).join();
        assertThat(dockets.verify(caseId).whole()).isTrue();
        assertThat(dockets.head(caseId).length()).isEqualTo(6);
    }

    @Test
    void saltsNamesWithTheCase() {
        var one = anOpenDocketOf(0);
        var other = anOpenDocketOf(0);
        assertThat(digest.of(one, "何建军")).hasSize(64).isEqualTo(digest.of(one, " 何建军 "));
        assertThat(digest.of(one, "何建军"))
                .isNotEqualTo(digest.of(other, "何建军"))
                .isNotEqualTo(digest.of(one, "何建国"))
                .isNotEqualTo(Digest.of("何建军"));
    }

    private UUID anOpenDocketOf(int entries) {
        return Docketing.open(transaction, dockets, entries);
    }

    private static NewEntry entry(int number) {
        return Docketing.entry(number);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
