package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.StaleVersion;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several commands on one case at the same moment. */
@DatabaseTest
class ConcurrencyTests {
    @Autowired
    ApplicationContext context;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    @RepeatedTest(5)
    void letsOnlyOneOfTwoRepliesStand() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("reply").on("2022-03-10");
        var results = together(
                take(journey, "reply", EMPLOYER, "{'answer': 'ACCEPT'}", null),
                take(journey, "reply", EMPLOYER, "{'answer': 'ACCEPT', 'place': '二楼会议室'}", null));
        assertThat(results).containsExactlyInAnyOrder("done", "refused");
        assertThat(journey.kinds()).containsOnlyOnce("reply.accepted");
        assertThat(driver.dockets().verify(journey.id()).whole()).isTrue();
    }

    @RepeatedTest(5)
    void letsOnlyOneOfManyCommandsWithTheSameVersionStand() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("signatures").on("2022-04-05");
        long length = journey.docket().size();
        var results = together(
                take(journey, "signatures", UNION_CHAIR, "{'workers': {'signed': true, 'sealed': true}}", length),
                take(journey, "signatures", EMPLOYER, "{'employer': {'signed': true, 'sealed': true}}", length),
                take(journey, "signatures", EMPLOYER, "{'employer': {'signed': true, 'sealed': true}}", length),
                take(journey, "signatures", UNION_CHAIR, "{'workers': {'signed': true, 'sealed': true}}", length));
        assertThat(results).containsOnlyOnce("done");
        assertThat(results).filteredOn("stale"::equals).hasSize(3);
        assertThat(journey.docket()).hasSize((int) length + 1);
    }

    @Test
    void neverLosesASignatureWhenBothChiefsSignAtOnce() throws Exception {
        var journey = CaseJourney.inTianjin(driver).before("signatures").on("2022-04-05");
        var results = together(
                take(journey, "signatures", UNION_CHAIR, "{'workers': {'signed': true, 'sealed': true}}", null),
                take(journey, "signatures", EMPLOYER, "{'employer': {'signed': true, 'sealed': true}}", null));
        assertThat(results).containsOnly("done");
        assertThat(journey.stage()).isEqualTo("SIGNED");
    }

    private Callable<String> take(CaseJourney journey, String step, Role by, String body, Long expected) {
        var actor = journey.actor(by);
        return () -> {
            var outcome = driver.take(step, journey.id(), actor, body, expected);
            return outcome instanceof Outcome.Done ? "done" : "refused";
        };
    }

    @SafeVarargs
    private static List<String> together(Callable<String>... commands) throws Exception {
        var start = new CyclicBarrier(commands.length);
        try (var threads = Executors.newFixedThreadPool(commands.length)) {
            var running = new ArrayList<java.util.concurrent.Future<String>>();
            for (var command : commands) {
                running.add(threads.submit(() -> {
                    start.await();
                    return command.call();
                }));
            }
            var results = new ArrayList<String>();
            for (var one : running) {
                results.add(result(one));
            }
            return results;
        }
    }

    private static String result(java.util.concurrent.Future<String> running) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StaleVersion) {
                return "stale";
            }
            throw new AssertionError(failed.getCause());
        }
    }
}
