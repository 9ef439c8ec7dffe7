package org.shangliang.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a program that was killed left behind in a cluster: a postmaster that still runs, its orphaned workers, or only
 * its {@code postmaster.pid}. Call this only while holding the data directory's lock: then nobody uses that server.
 */
record Leftovers(Path cluster) {

    /** Processes that work in this cluster, the postmaster first if it lives. */
    List<ProcessHandle> processes() {
        var postmaster = postmasterPid();
        return ProcessHandle.allProcesses()
                .filter(process -> worksHere(process.pid()))
                .sorted((a, b) -> Boolean.compare(isPid(b, postmaster), isPid(a, postmaster)))
                .toList();
    }

    boolean postmasterRuns() {
        var processes = processes();
        return !processes.isEmpty() && isPid(processes.getFirst(), postmasterPid());
    }

    /** Removes a {@code postmaster.pid} whose number now belongs to a stranger; PostgreSQL itself would give up on it. */
    void forgetRecycledPid() throws IOException {
        var pid = postmasterPid();
        if (pid.isPresent()
                && processes().isEmpty()
                && ProcessHandle.of(pid.get()).map(ProcessHandle::isAlive).orElse(false)) {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    Optional<Long> postmasterPid() {
        try (var lines = Files.lines(cluster.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static boolean isPid(ProcessHandle process, Optional<Long> pid) {
        return pid.map(number -> number == process.pid()).orElse(false);
    }

    /** Every PostgreSQL process stands in its cluster's directory; where that may not be read, the command line tells. */
    private boolean worksHere(long pid) {
        var process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException hidden) {
            return commandLine(process).contains("-D\0" + cluster + "\0");
        }
    }

    private static String commandLine(Path process) {
        try {
            return Files.readString(process.resolve("cmdline"));
        } catch (IOException ended) {
            return "";
        }
    }
}
