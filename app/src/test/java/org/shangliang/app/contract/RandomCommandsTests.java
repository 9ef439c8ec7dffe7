package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.shangliang.app.audit.Verification;
import org.shangliang.app.contract.RandomWalk.Draw;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.WholeProgram;
import org.shangliang.law.ContractKind;

/** Whatever is tried in whatever order, under whichever pack: no gate is passed, and the docket tells the stage. */
class RandomCommandsTests {
    private static final int COMMANDS = 70;
    private static final Map<String, Integer> REACHED = new TreeMap<>();
    private static CaseDriver driver;

    @BeforeContainer
    static void begin() {
        driver = CaseDriver.in(WholeProgram.context());
    }

    @AfterContainer
    static void wentFar() {
        System.out.println("reached: " + REACHED);
        assertThat(REACHED)
                .as("the walks must reach the later stages to prove anything")
                .containsKeys("SIGNED", "FILED");
    }

    @Provide
    Arbitrary<String> region() {
        return Arbitraries.of("120116", "310115", "330300", "370102", "410103", "500103", "110105", "440103");
    }

    @Provide
    Arbitrary<ContractKind> kind() {
        return Arbitraries.of(ContractKind.WAGE, ContractKind.COMPREHENSIVE, ContractKind.SAFETY, ContractKind.WOMEN);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    @Label("任意顺序的操作都越不过法定关口，档案推得出阶段")
    void neverPassesAGateAndAlwaysTellsTheStage(
            @ForAll("region") String region, @ForAll("kind") ContractKind kind, @ForAll long seed) {
        var walk = new RandomWalk(seed);
        var journey = CaseJourney.in(driver, region, kind);
        if (walk.chance(50)) {
            // From the table on, so that the later stages are reached in every run.
            journey.before("draft");
        }
        var gates = new Gates(driver);
        for (int at = 0; at < COMMANDS; at++) {
            journey.passTo(today().plusDays(walk.days()));
            var length = journey.docket().size();
            var draw = walk.draw(journey.stage(), today());
            if (!done(journey, draw)) {
                assertThat(journey.docket()).as("refused: %s", draw).hasSize(length);
            }
            gates.oneStage(journey.id());
            gates.satisfied(journey.id(), today());
            REACHED.merge(journey.stage(), 1, Integer::sum);
        }
        assertThat(driver.dockets().verify(journey.id())).matches(Verification::whole, "whole");
    }

    private static boolean done(CaseJourney journey, Draw draw) {
        try {
            var outcome = draw.scan()
                    ? journey.takeWithScan(draw.step(), draw.by(), draw.body())
                    : journey.take(draw.step(), draw.by(), draw.body());
            return outcome instanceof Outcome.Done;
        } catch (InvalidInput | NoSuch refused) {
            return false;
        }
    }

    private static LocalDate today() {
        return driver.bean(ProductClock.class).today();
    }
}
