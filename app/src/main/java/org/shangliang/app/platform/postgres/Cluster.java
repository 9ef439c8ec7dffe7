package org.shangliang.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.shangliang.app.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL cluster on disk: made once, started, stopped. */
final class Cluster {
    static final String USER = "shangliang";
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

    private final Path directory;
    private final Binaries binaries;
    private final RunAs runAs;

    Cluster(Path directory, Binaries binaries, RunAs runAs) {
        this.directory = directory;
        this.binaries = binaries;
        this.runAs = runAs;
    }

    Path directory() {
        return directory;
    }

    /** Makes the cluster under another name first, so that an interrupted making leaves nothing half done. */
    void makeIfAbsent(String password) throws IOException {
        if (Files.isDirectory(directory)) {
            checkVersion();
            runAs.own(directory);
            return;
        }
        var part = directory.resolveSibling(directory.getFileName() + ".part");
        var passwordFile = directory.resolveSibling(directory.getFileName() + ".pwfile");
        FileSystemUtils.deleteRecursively(part);
        Files.createDirectory(part);
        try {
            Secrets.write(passwordFile, password);
            runAs.own(part);
            runAs.own(passwordFile);
            run(
                    "initdb",
                    List.of(
                            "--pgdata=" + part,
                            "--username=" + USER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C"));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(part, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server with these settings and waits until it answers, recovery after a crash included. */
    void start(ServerConfiguration configuration) throws IOException {
        configuration.write(directory);
        var log = directory.resolve("start.log");
        Files.deleteIfExists(log);
        run("pg_ctl", List.of("start", "--pgdata=" + directory, "--wait", "--timeout=900", "--silent", "--log=" + log));
    }

    void stop() throws IOException {
        run("pg_ctl", List.of("stop", "--pgdata=" + directory, "--mode=fast", "--wait", "--timeout=120", "--silent"));
    }

    /** Ends what a killed program left running here. */
    void endLeftovers() throws IOException {
        var leftovers = new Leftovers(directory);
        if (leftovers.postmasterRuns()) {
            LOG.warn("The database of a program that was killed still runs; stopping it first.");
            stop();
        }
        for (var patience = 0; !leftovers.processes().isEmpty() && patience < 300; patience++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        if (!leftovers.processes().isEmpty()) {
            throw new CannotStart(
                    "Processes of an earlier database still work in %s: %s"
                            .formatted(
                                    directory,
                                    leftovers.processes().stream()
                                            .map(ProcessHandle::pid)
                                            .toList()),
                    "End these processes (kill -QUIT PID) and start again; nothing committed is lost by that.");
        }
        leftovers.forgetRecycledPid();
    }

    private void checkVersion() throws IOException {
        var made = Files.readString(directory.resolve("PG_VERSION")).strip();
        var have = binaries.home().getFileName().toString().replaceAll("^postgres-(\\d+).*", "$1");
        if (!made.equals(have)) {
            throw new CannotStart(
                    "The database in %s was made by PostgreSQL %s; this program carries %s."
                            .formatted(directory, made, have),
                    "Dump it with the program version that made it, and load the dump into a new data directory.");
        }
    }

    private void run(String program, List<String> arguments) throws IOException {
        var words = new java.util.ArrayList<String>();
        words.add(binaries.program(program).toString());
        words.addAll(arguments);
        Command.output(runAs.command(words));
    }
}
