package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.Everything;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Unlawful attempts: each refused with its article and a cure, and nothing at all changed. */
@DatabaseTest
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnlawfulAttemptsTests {
    private final Map<String, CaseJourney> journeys = new HashMap<>();

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Texts texts;

    @Autowired
    ApplicationEvents events;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    static Stream<Attempt> attempts() {
        return Stream.concat(EarlyAttempts.all(), LateAttempts.all());
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void refusesWithTheArticleAndChangesNothing(Attempt attempt) {
        var journey = at(attempt);
        journey.on(attempt.day());
        var before = Everything.in(jdbc);
        events.clear();
        var outcome = attempted(journey, attempt);
        if (attempt.code().isEmpty()) {
            assertThat(outcome).isEqualTo("404");
        } else {
            var grounds = (List<?>) outcome;
            var ground = grounds.stream()
                    .map(Ground.class::cast)
                    .filter(one -> one.code().equals(attempt.code()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("other grounds: " + grounds));
            assertThat(ground.basis())
                    .flatExtracting(basis -> List.of(basis.article(), basis.instrument()))
                    .contains(attempt.article());
            assertThat(new GroundWords(texts).of(ground).cure()).isNotBlank();
        }
        assertThat(Everything.in(jdbc)).isEqualTo(before);
        assertThat(events.stream().filter(event -> event.getClass().getName().contains("shangliang")))
                .isEmpty();
    }

    private Object attempted(CaseJourney journey, Attempt attempt) {
        try {
            return CaseJourney.grounds(journey.take(attempt.step(), attempt.by(), attempt.body()));
        } catch (org.shangliang.app.platform.NoSuch hidden) {
            return "404";
        }
    }

    private CaseJourney at(Attempt attempt) {
        return journeys.computeIfAbsent(attempt.place() + attempt.before(), key -> {
            var journey = CaseJourney.in(driver, attempt.place(), ContractKind.WAGE);
            return attempt.before().isEmpty() ? journey.inForce() : journey.before(attempt.before());
        });
    }
}
