package org.shangliang.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time this program and its PostgreSQL have used; repeats far better than the clock on a busy machine. */
final class Processor {
    private final OperatingSystemMXBean own = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long postmaster;

    private Processor(long postmaster) {
        this.postmaster = postmaster;
    }

    /** Counts the PostgreSQL whose data are somewhere below the directory. */
    static Processor withPostgresOf(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data, 6)) {
            Path file = files.filter(each -> each.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no PostgreSQL below " + data));
            return new Processor(Long.parseLong(Files.readAllLines(file).getFirst()));
        }
    }

    double seconds() {
        long server = ProcessHandle.of(postmaster)
                .map(first -> Stream.concat(Stream.of(first), first.descendants())
                        .mapToLong(each -> nanoseconds(Path.of("/proc", String.valueOf(each.pid()), "schedstat")))
                        .sum())
                .orElse(0L);
        return (server + own.getProcessCpuTime()) / 1e9;
    }

    private static long nanoseconds(Path schedstat) {
        try {
            return Long.parseLong(Files.readString(schedstat).split(" ", 2)[0]);
        } catch (IOException gone) {
            return 0;
        }
    }
}
