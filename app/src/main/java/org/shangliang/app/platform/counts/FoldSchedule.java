package org.shangliang.app.platform.counts;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Folds what has changed every two seconds; whoever reads in between adds what is not folded yet. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "shangliang.sweep-on-schedule", matchIfMissing = true)
class FoldSchedule {
    private static final int GROUPS = 50;

    private final List<Folding> counts;

    FoldSchedule(List<Folding> counts) {
        this.counts = counts;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void everyTwoSeconds() {
        for (var one : counts) {
            int groups = 0;
            while (groups < GROUPS && one.fold()) {
                groups++;
            }
        }
    }
}
