package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.rollup.Rollups;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens, and at whatever moment one looks: what is kept ready is what counting gives. */
@DatabaseTest
@Timeout(120)
class RollupTests {
    private static final List<String> STAGES =
            List.of("NONE", "PREPARING", "OFFERED", "OVERDUE", "ACCEPTED", "SIGNED", "FILED", "IN_FORCE");
    private static final int PAUSES = 12;

    @Autowired
    ApplicationContext context;

    @Autowired
    Campaigns campaigns;

    @Autowired
    TargetStore counting;

    @Autowired
    ReadyCounts ready;

    @Autowired
    PaceStore days;

    @Autowired
    Rollups rollups;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private UUID id;
    private final List<UUID> employers = new ArrayList<>();

    @BeforeEach
    void aCampaign() {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
        jdbc.sql("update organization_employer set region = '99'").update();
        for (int one = 0; one < 40; one++) {
            employers.add(driver.workplace(one % 3 == 0 ? PARK : OTHER_PARK, 10 + one * 5)
                    .employer());
        }
        id = campaigns.open(command(null), OFFICER);
    }

    @Test
    void countsLikeGroupByAtEveryPauseOfRandomChanges() {
        var random = new Random(20220331);
        equal();
        for (int pause = 0; pause < PAUSES; pause++) {
            for (int change = 0; change < 15; change++) {
                change(random);
            }
            equal();
            assertThat(rollups.fold()).isFalse();
            equal();
        }
        assertThat(jdbc.sql("select count(*) from campaign_delta")
                        .query(Integer.class)
                        .single())
                .isZero();
        rollups.recount(id);
        equal();
    }

    @Test
    void countsLikeGroupByWhileOthersWriteFoldAndCountAnew() throws Exception {
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
                for (int round = 0; !done.get(); round++) {
                    rollups.fold();
                    if (round % 4 == 0) {
                        rollups.recount(id);
                    }
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
    void countsAnewAfterTheClosingDayHasMoved() {
        jdbc.sql("update campaign_target set replied_on = '2022-03-20', stage = 'ACCEPTED' where campaign_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update campaign_campaign set closes_on = '2022-03-15' where id = :id")
                .param("id", id)
                .update();
        assertThat(ready.total(campaigns.get(id, OFFICER), CampaignWorld.ZONE, Narrowing.NONE))
                .isNull();
        rollups.fold();
        var total = ready.total(campaigns.get(id, OFFICER), CampaignWorld.ZONE, Narrowing.NONE);
        assertThat(total).isNotNull();
        assertThat(total.late()).isEqualTo(40);
        equal();
    }

    /** In one snapshot: every group at every level of the tree, every list that has a count of its own, every day. */
    private void equal() {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.executeWithoutResult(status -> {
            equal(OFFICER, CampaignWorld.ZONE, 12);
            equal(PARK_OFFICER, PARK, 12);
        });
    }

    private void equal(Actor actor, String region, int depth) {
        var campaign = campaigns.get(id, actor);
        assertThat(campaign.targets() + campaign.exempt()).isEqualTo(40);
        var all = Condition.of(campaign, region, Narrowing.of(Map.of()).with("standing", "all"));
        for (var by : Dimension.values()) {
            var kept = ready.tallies(campaign, region, by, Narrowing.NONE);
            if (by == Dimension.UNION) {
                assertThat(kept).isNull();
            } else {
                assertThat(kept)
                        .as(by + " of " + region)
                        .containsExactlyInAnyOrderElementsOf(counting.tallies(all, campaign, by.column(), depth));
            }
        }
        assertThat(ready.total(campaign, region, Narrowing.NONE))
                .isEqualTo(counting.tallies(all, campaign, "'all'", 0).getFirst());
        for (var narrowing : List.of(
                Map.of("standing", "behind"),
                Map.of("standing", "exempt"),
                Map.of("stuck", "replied"),
                Map.of("passed", "signed", "standing", "done"),
                Map.of("staff", "25", "standing", "late"))) {
            var meant = Narrowing.of(narrowing);
            assertThat(ready.count(campaign, region, meant))
                    .as(narrowing.toString())
                    .isEqualTo(counting.count(Condition.of(campaign, region, meant)));
        }
        var counted = Condition.of(campaign, region, Narrowing.NONE);
        assertThat(ready.byStage(campaign, region)).isEqualTo(counting.byStage(counted));
        var milestones = List.of("offered", "replied", "signed", "filed", "in-force");
        var byDay = ready.byDay(campaign, region, milestones);
        if (region.equals(CampaignWorld.ZONE)) {
            var counts = days.byDay(counted, milestones);
            assertThat(byDay).containsOnlyKeys(milestones);
            byDay.forEach((milestone, one) ->
                    assertThat(one).as(milestone).isEqualTo(counts.getOrDefault(milestone, Map.of())));
        } else {
            assertThat(byDay).as("days of a park").isNull();
        }
    }

    private void change(Random random) {
        var employer = employers.get(random.nextInt(employers.size()));
        switch (random.nextInt(6)) {
            case 0 ->
                jdbc.sql("update organization_employer set situation = :now, staff = :staff where id = :id")
                        .param("now", List.of("STEADY", "STRUGGLING").get(random.nextInt(2)))
                        .param("staff", random.nextInt(200))
                        .param("id", employer)
                        .update();
            case 1 ->
                jdbc.sql("update campaign_target set exempt_ground = case when exempt_ground is null then 'OTHER' end"
                                + " where employer_id = :id")
                        .param("id", employer)
                        .update();
            case 2 ->
                jdbc.sql("update organization_employer set region = :now where id = :id")
                        .param("now", List.of(PARK, OTHER_PARK).get(random.nextInt(2)))
                        .param("id", employer)
                        .update();
            default -> move(employer, random);
        }
    }

    private void move(UUID employer, Random random) {
        var stage = STAGES.get(random.nextInt(STAGES.size()));
        int rank = Milestones.rank(stage);
        var on = LocalDate.of(2022, 3, 9).plusDays(random.nextInt(40));
        jdbc.sql("""
                        update campaign_target set stage = :stage, kind = 'WAGE',
                            offered_on = case when :rank > 0 then cast(:on as date) end,
                            replied_on = case when :rank > 1 then cast(:on as date) + 1 end,
                            signed_on = case when :rank > 4 then cast(:on as date) + 2 end,
                            filed_on = case when :rank > 5 then cast(:on as date) + 3 end,
                            in_force_on = case when :rank > 6 then cast(:on as date) + 4 end
                        where employer_id = :id""")
                .param("stage", stage)
                .param("rank", rank)
                .param("on", on)
                .param("id", employer)
                .update();
    }
}
