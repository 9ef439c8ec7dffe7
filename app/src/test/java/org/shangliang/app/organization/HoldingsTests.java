package org.shangliang.app.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.organization.FederationView.Holding;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class HoldingsTests {
    private static final List<String> PLACES =
            List.of("120116", "120116900", "120116900101", "1201", "330106", "330106002", "33", "44030500");
    private static final int PAUSES = 12;

    @Autowired
    Holdings holdings;

    @Autowired
    Federations federations;

    @Autowired
    EmployerRegister register;

    @Autowired
    Unions unions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void nobody() {
        jdbc.sql("truncate organization_employer, organization_union cascade").update();
        equal();
    }

    @Test
    void countsLikeGroupByAtEveryPauseOfRandomChanges() {
        var random = new Random(20220331);
        for (int pause = 0; pause < PAUSES; pause++) {
            for (int change = 0; change < 20; change++) {
                change(random);
            }
            equal();
            assertThat(holdings.fold()).isFalse();
            equal();
        }
        assertThat(deltas()).isZero();
        jdbc.sql("truncate organization_employer cascade").update();
        equal();
    }

    @Test
    void countsLikeGroupByWhileOthersWriteAndFold() throws Exception {
        var done = new AtomicBoolean();
        try (var workers = Executors.newFixedThreadPool(3)) {
            var writing = new ArrayList<Future<?>>();
            for (int writer = 0; writer < 2; writer++) {
                var random = new Random(writer);
                writing.add(workers.submit(() -> {
                    for (int change = 0; change < 150; change++) {
                        change(random);
                    }
                }));
            }
            var folding = workers.submit(() -> {
                while (!done.get()) {
                    holdings.fold();
                }
            });
            try {
                while (!writing.stream().allMatch(Future::isDone)) {
                    equal();
                }
                for (var one : writing) {
                    one.get();
                }
            } finally {
                done.set(true);
            }
            folding.get();
        }
        equal();
    }

    @Test
    void countsWhoIsEnteredAndMovesToAnotherRegion() {
        var district = new District(federations, register, unions);
        district.founded();
        var id = district.employer("津港恒昌纺织", "120116900", null, 80);
        assertThat(of("1201")).isEqualTo(new Holding(0, 1, 80));
        holdings.fold();
        jdbc.sql("update organization_employer set region = '330106', staff = 81 where id = :id")
                .param("id", id)
                .update();
        assertThat(of("1201")).isEqualTo(Holding.NONE);
        assertThat(of("33")).isEqualTo(new Holding(0, 1, 81));
        jdbc.sql("update organization_employer set name = '恒昌' where id = :id")
                .param("id", id)
                .update();
        assertThat(deltas()).isEqualTo(2);
        assertThat(federations.holdings(List.of("330"))).containsEntry("330", new Holding(0, 1, 81));
    }

    @Test
    void readsNeitherRegisterFromEndToEnd() {
        change(new Random(1));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            long before = scans();
            holdings.of(List.of("", "12", "33"));
            assertThat(scans()).isEqualTo(before);
        });
    }

    private Holding of(String region) {
        return federations.holdings(List.of(region)).getOrDefault(region, Holding.NONE);
    }

    /** In one snapshot: every region there is, and what lies above it. */
    private void equal() {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.executeWithoutResult(status -> {
            var regions = PLACES.stream()
                    .flatMap(place -> List.of(0, 2, 4, 6, 9, 12).stream()
                            .filter(depth -> depth <= place.length())
                            .map(depth -> place.substring(0, depth)))
                    .distinct()
                    .toList();
            var kept = holdings.of(regions);
            assertThat(kept).hasSameSizeAs(regions);
            kept.forEach((region, holding) ->
                    assertThat(holding).as("region " + region).isEqualTo(counted(region)));
        });
    }

    private Holding counted(String region) {
        return jdbc.sql("""
                        select (select count(*) from organization_union where region like :below) as unions,
                          count(*) as employers, coalesce(sum(staff), 0) as staff
                        from organization_employer where region like :below""").param("below", region + "%").query(Holding.class).single();
    }

    private void change(Random random) {
        var place = PLACES.get(random.nextInt(PLACES.size()));
        switch (random.nextInt(6)) {
            case 0 ->
                write("update organization_employer set region = ? where id in (" + some("employer") + ")", place);
            case 1 -> write("update organization_union set region = ? where id in (" + some("union") + ")", place);
            case 2 ->
                write(
                        "delete from organization_" + (random.nextBoolean() ? "employer" : "union")
                                + " where region = ?",
                        random.nextInt(4) == 0 ? place : "none");
            case 3 -> write("""
                        insert into organization_union (id, name, kind, region, changed_at)
                        values (gen_random_uuid(), gen_random_uuid(), 'GRASSROOTS', ?, now())""", place);
            case 4 ->
                write(
                        "update organization_employer set staff = staff + ?::integer where id in (" + some("employer")
                                + ")",
                        String.valueOf(random.nextInt(50)));
            default -> enter(place, 1 + random.nextInt(5));
        }
    }

    private static String some(String what) {
        return "select id from organization_" + what + " order by random() limit 1";
    }

    private void write(String sql, String value) {
        jdbc.sql(sql).param(value).update();
    }

    private void enter(String place, int number) {
        jdbc.sql("""
                        insert into organization_employer (id, name, credit_code, region, staff, changed_at)
                        select gen_random_uuid(), 'x', left(md5(random()::text), 18), :region, n * 7, now()
                        from generate_series(1, :number) n""").param("region", place).param("number", number).update();
    }

    private int deltas() {
        return jdbc.sql("select count(*) from organization_delta")
                .query(Integer.class)
                .single();
    }

    private long scans() {
        return jdbc.sql("""
                        select coalesce(sum(seq_scan + idx_scan), 0) from pg_stat_xact_user_tables
                        where relname in ('organization_employer', 'organization_union')""").query(Long.class).single();
    }
}
