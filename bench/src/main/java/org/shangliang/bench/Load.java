package org.shangliang.bench;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** What so many steps on so many threads cost. */
record Load(double stepsPerSecond, double p50, double p99, double cpu, double databaseCpu, double walBytes) {

    /** Every step is done by whoever is free; fails if one fails, or if the rows are not those acknowledged. */
    static Load of(Contender contender, int steps, int threads, DataSource meters) throws Exception {
        contender.prepare(steps);
        long[] taken = new long[steps];
        var next = new AtomicInteger();
        Meter before = Meter.read(meters);
        long begun = System.nanoTime();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var running = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(worker -> workers.submit(() -> work(contender, next, taken)))
                    .toList();
            for (Future<?> worker : running) {
                worker.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Meter after = Meter.read(meters);
        contender.check(steps);
        Arrays.sort(taken);
        return new Load(
                steps / seconds,
                taken[steps / 2] / 1e6,
                taken[steps * 99 / 100] / 1e6,
                after.cpuSince(before) / steps,
                after.databaseCpuSince(before) / steps,
                after.walSince(before) / steps);
    }

    private static void work(Contender contender, AtomicInteger next, long[] taken) {
        for (int number = next.getAndIncrement(); number < taken.length; number = next.getAndIncrement()) {
            long begun = System.nanoTime();
            contender.step(number);
            taken[number] = System.nanoTime() - begun;
        }
    }
}
