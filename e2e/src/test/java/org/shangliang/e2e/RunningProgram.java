package org.shangliang.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The built program as its own process, with its own PostgreSQL in a directory of its own. */
final class RunningProgram implements AutoCloseable {
    private static final Path JAR = Path.of(System.getProperty("shangliang.jar", "../app/target/shangliang-exec.jar"));
    private static final Pattern READY = Pattern.compile("^READY (http://\\S+)", Pattern.MULTILINE);
    private static final Pattern PASSWORD = Pattern.compile("共用密码：(\\S+)");
    private static final String DEMO = "--shangliang.demo=true";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final Path log;
    private final Process process;
    private final String address;

    private RunningProgram(Path data, Path log, Process process, String address) {
        this.data = data;
        this.log = log;
        this.process = process;
        this.address = address;
    }

    /** The program with demo data that all journeys share; it lives until the end of the run. */
    static RunningProgram shared() {
        return Shared.PROGRAM;
    }

    /** A demo of one's own on its first day, for journeys that move the clock or break things. */
    static RunningProgram freshDemo() {
        return start(Demo.copy(), DEMO);
    }

    /** A program of one's own on a new directory. */
    static RunningProgram fresh(String... arguments) {
        try {
            return start(Files.createTempDirectory("shangliang-e2e"), arguments);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts on a directory that already exists. */
    static RunningProgram start(Path data, String... arguments) {
        try {
            var log = data.resolveSibling(data.getFileName() + ".log");
            Files.deleteIfExists(log);
            var words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    JAR.toString(),
                    "--server.port=0",
                    "--shangliang.data=" + data));
            words.addAll(List.of(arguments));
            var process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new RunningProgram(data, log, process, awaitReady(process, log));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String awaitReady(Process process, Path log) throws IOException {
        for (var waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plusMillis(50)) {
            var ready = READY.matcher(Files.readString(log));
            if (ready.find()) {
                return ready.group(1);
            }
            if (!process.isAlive()) {
                break;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        process.destroy();
        throw new IllegalStateException("The program did not become ready:\n" + Files.readString(log));
    }

    String address() {
        return address;
    }

    Path data() {
        return data;
    }

    /** The one password of all demo accounts, as the program shows it at its start. */
    String password() {
        var shown = PASSWORD.matcher(output());
        if (!shown.find()) {
            throw new IllegalStateException("The program shows no demo password:\n" + output());
        }
        return shown.group(1);
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends the program without giving it a moment, as a power cut would; its PostgreSQL lives on. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Ends its PostgreSQL without giving it a moment; the program finds nobody who answers. */
    void killDatabase() {
        try {
            var pid =
                    Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
            ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts again where it was killed. */
    RunningProgram startAgain() {
        return start(data, DEMO);
    }

    /** Ends it in order. */
    void stop() {
        process.destroy();
        await();
    }

    @Override
    public void close() {
        stop();
        delete(data);
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // A temporary directory that stays behind harms nobody.
        }
    }

    /** The demo district is built once; every demo is a copy of it. */
    private static final class Demo {
        private static final Path BUILT = build();

        private static Path build() {
            var program = fresh(DEMO);
            program.stop();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(program.data()), "delete demo"));
            return program.data();
        }

        static Path copy() {
            try {
                var copy = Files.createTempDirectory("shangliang-e2e");
                // cp keeps owners, modes and links, which PostgreSQL is particular about.
                var process = new ProcessBuilder("cp", "-a", "--reflink=auto", BUILT + "/.", copy.toString())
                        .inheritIO()
                        .start();
                if (process.waitFor() != 0) {
                    throw new IllegalStateException("could not copy " + BUILT);
                }
                return copy;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static final class Shared {
        static final RunningProgram PROGRAM = freshDemo();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PROGRAM::close, "stop program"));
        }
    }
}
