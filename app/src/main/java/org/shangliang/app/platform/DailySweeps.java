package org.shangliang.app.platform;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs every {@link DailySweep} for every day that has begun and was not swept yet: day by day, and within a day in the
 * sweeps' order. Each sweep of a day is one transaction. One node at a time does it. A sweep that fails stays at its day
 * and is tried again the next time, while the others go on.
 */
@Component
class DailySweeps {
    private static final Logger LOG = LoggerFactory.getLogger(DailySweeps.class);

    private final ObjectProvider<DailySweep> sweeps;
    private final SweepStore store;
    private final ProductClock clock;
    private final TransactionTemplate separately;

    DailySweeps(
            ObjectProvider<DailySweep> sweeps,
            SweepStore store,
            ProductClock clock,
            PlatformTransactionManager transactions) {
        this.sweeps = sweeps;
        this.store = store;
        this.clock = clock;
        this.separately = new TransactionTemplate(transactions);
        this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Catches up unless another node is at it. */
    void catchUpUnlessOthersDo() {
        separately.executeWithoutResult(baton -> {
            if (store.tryBaton()) {
                sweepToToday();
            }
        });
    }

    /** Waits for its turn, catches up, and tells the first failure if there was one. */
    void catchUp() {
        Optional<RuntimeException> failure = separately.execute(baton -> {
            store.awaitBaton();
            return sweepToToday();
        });
        if (failure != null && failure.isPresent()) {
            throw failure.get();
        }
    }

    private Optional<RuntimeException> sweepToToday() {
        var all = sweeps.orderedStream().toList();
        var today = clock.today();
        var failed = new HashSet<DailySweep>();
        Optional<RuntimeException> first = Optional.empty();
        for (var day = firstUnsweptDay(all, today); !day.isAfter(today); day = day.plusDays(1)) {
            var failure = sweepDay(all, day, failed);
            first = first.or(() -> failure);
        }
        return first;
    }

    private LocalDate firstUnsweptDay(List<DailySweep> all, LocalDate today) {
        separately.executeWithoutResult(own -> all.forEach(sweep -> store.beginBefore(today, name(sweep))));
        return all.stream()
                .map(sweep -> store.sweptThrough(name(sweep)).plusDays(1))
                .min(LocalDate::compareTo)
                .orElse(today.plusDays(1));
    }

    private Optional<RuntimeException> sweepDay(List<DailySweep> all, LocalDate day, Set<DailySweep> failed) {
        Optional<RuntimeException> first = Optional.empty();
        for (var sweep : all) {
            if (failed.contains(sweep)) {
                continue;
            }
            try {
                separately.executeWithoutResult(own -> sweepOnce(sweep, day));
            } catch (RuntimeException failure) {
                LOG.error("The work of {} failed in {}; it will be tried again.", day, name(sweep), failure);
                failed.add(sweep);
                first = first.or(() -> Optional.of(failure));
            }
        }
        return first;
    }

    private void sweepOnce(DailySweep sweep, LocalDate day) {
        if (store.sweptThrough(name(sweep)).isBefore(day)) {
            sweep.sweep(day);
            store.swept(name(sweep), day);
        }
    }

    private static String name(DailySweep sweep) {
        return AopUtils.getTargetClass(sweep).getName();
    }
}
