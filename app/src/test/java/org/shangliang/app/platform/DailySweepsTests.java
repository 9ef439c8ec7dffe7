package org.shangliang.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every day is swept once and in order, also the days on which the program stood still. */
@DatabaseTest
class DailySweepsTests {
    private static final LocalDate FIRST = DemoClock.FIRST_DAY;

    private final List<String> done = new ArrayList<>();

    @Autowired
    SweepStore store;

    @Autowired
    ClockStore clocks;

    @Autowired
    OffsetClock clock;

    @Autowired
    TestClock testClock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void beginAtTheFirstDay() {
        testClock.set(FIRST);
        jdbc.sql("truncate platform_sweep").update();
    }

    @Test
    void beginsWithToday() {
        sweeps(new Morning()).catchUp();
        assertThat(done).containsExactly("morning 2022-03-16");
    }

    @Test
    void sweepsADayOnlyOnce() {
        var sweeps = sweeps(new Morning());
        sweeps.catchUp();
        sweeps.catchUpUnlessOthersDo();
        assertThat(done).hasSize(1);
    }

    @Test
    void makesUpForTheDaysItStoodStillInOrder() {
        var sweeps = sweeps(new Morning(), new Evening());
        sweeps.catchUp();
        done.clear();
        testClock.set(FIRST.plusDays(2));
        sweeps.catchUp();
        assertThat(done)
                .containsExactly(
                        "morning 2022-03-17", "evening 2022-03-17", "morning 2022-03-18", "evening 2022-03-18");
    }

    @Test
    void leavesTheWorkToTheNodeThatIsAtIt() {
        new TransactionTemplate(transactions).executeWithoutResult(otherNode -> {
            assertThat(store.tryBaton()).isTrue();
            sweeps(new Morning()).catchUpUnlessOthersDo();
        });
        assertThat(done).isEmpty();
    }

    @Test
    void triesAFailedSweepAgainWhileTheOthersGoOn() {
        var moody = new Moody();
        var sweeps = sweeps(moody, new Evening());
        assertThatThrownBy(sweeps::catchUp).hasMessage("not today");
        assertThat(done).containsExactly("evening 2022-03-16");
        moody.fails = false;
        testClock.set(FIRST.plusDays(1));
        sweeps.catchUp();
        assertThat(done)
                .containsExactly("evening 2022-03-16", "moody 2022-03-16", "moody 2022-03-17", "evening 2022-03-17");
    }

    @Test
    void undoesWhatAFailedSweepWrote() {
        DailySweep halfDone = day -> {
            jdbc.sql("insert into platform_sweep values ('half done', ?)")
                    .param(day)
                    .update();
            throw new IllegalStateException("in the middle");
        };
        assertThatThrownBy(sweeps(halfDone)::catchUp).hasMessage("in the middle");
        assertThat(jdbc.sql("select count(*) from platform_sweep where sweep = 'half done'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsEverySweepItsDayAsToday() {
        var todays = new ArrayList<LocalDate>();
        var demo = new DemoClock(clock, clocks, sweeps(day -> todays.add(clock.today())));
        assertThat(demo.advance(3)).isEqualTo(FIRST.plusDays(3));
        assertThat(todays).containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3));
    }

    @Test
    void neverGoesBack() {
        var demo = new DemoClock(clock, clocks, sweeps());
        assertThatThrownBy(() -> demo.advance(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.today()).isEqualTo(FIRST);
    }

    private DailySweeps sweeps(DailySweep... all) {
        var beans = new StaticListableBeanFactory();
        for (var number = 0; number < all.length; number++) {
            beans.addBean("sweep" + number, all[number]);
        }
        ObjectProvider<DailySweep> provider = beans.getBeanProvider(DailySweep.class);
        return new DailySweeps(provider, store, clock, transactions);
    }

    private final class Morning implements DailySweep {
        @Override
        public void sweep(LocalDate day) {
            done.add("morning " + day);
        }
    }

    private final class Evening implements DailySweep {
        @Override
        public void sweep(LocalDate day) {
            done.add("evening " + day);
        }
    }

    private final class Moody implements DailySweep {
        boolean fails = true;

        @Override
        public void sweep(LocalDate day) {
            if (fails) {
                throw new IllegalStateException("not today");
            }
            done.add("moody " + day);
        }
    }
}
