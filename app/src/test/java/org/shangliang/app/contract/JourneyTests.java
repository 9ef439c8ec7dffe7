package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One case from the agenda to a contract in force. */
@DatabaseTest
class JourneyTests {
    @Autowired
    ApplicationContext context;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    @Test
    void carriesAWageCaseInTianjinFromOfferToInForce() {
        var journey = CaseJourney.inTianjin(driver).inForce();
        assertThat(journey.kinds())
                .containsSequence("contract.signed", "filing.made", "filing.received", "effect.silent");
        assertThat(journey.lastEntry().occurredOn()).isEqualTo(LocalDate.of(2022, 4, 23));
        assertThat(driver.dockets().verify(journey.id()).whole()).isTrue();
    }
}
