package org.shangliang.app.contract.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.LockWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The sweep and somebody who notes what was done, at the same moment. */
@DatabaseTest
class SweepWaitsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Commitments commitments;

    @Autowired
    CommitmentSweep sweep;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("清查时正好有人登记做到了：清查等他登记完，谁也不出错")
    void letsWhoeverActsFinishFirst() throws Exception {
        var driver = CaseDriver.in(context);
        var journey = CaseJourney.inTianjin(driver).inForce();
        var promise = new Promise(1, "每月10日前发工资", "单位", Rhythm.MONTHLY, LocalDate.of(2022, 5, 10));
        commitments.list(journey.id(), List.of(promise), journey.actor(Role.UNION_CHAIR));
        var one = commitments.of(journey.id()).getFirst();
        journey.on("2022-05-11");
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> swept = transaction.execute(status -> {
                driver.dockets().lock(journey.id());
                var begun = threads.submit(() -> sweep.sweep(LocalDate.of(2022, 5, 11)));
                LockWait.begun(context);
                var done = new Done(LocalDate.of(2022, 5, 10), "发了", null, null);
                assertThat(commitments.keep(journey.id(), one.id(), done, journey.actor(Role.EMPLOYER)))
                        .isInstanceOf(Outcome.Done.class);
                return begun;
            });
            swept.get(30, TimeUnit.SECONDS);
        }
        assertThat(journey.kinds()).contains("commitment.kept").doesNotContain("commitment.overdue");
    }
}
