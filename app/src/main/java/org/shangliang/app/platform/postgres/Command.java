package org.shangliang.app.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program run to its end. Its output goes to a file, because a server it leaves behind would keep a pipe open. */
final class Command {
    private static final Map<String, String> NEUTRAL = Map.of("LC_ALL", "C", "TZ", "Asia/Shanghai");

    private Command() {}

    /** Standard output, stripped; an exception carrying all output if the exit code is not zero. */
    static String output(List<String> words) throws IOException {
        var log = Files.createTempFile("shangliang", ".log");
        try {
            run(words, log);
            return Files.readString(log, StandardCharsets.UTF_8).strip();
        } finally {
            Files.delete(log);
        }
    }

    /** Runs with all output in {@code log}. */
    static void run(List<String> words, Path log) throws IOException {
        var builder = new ProcessBuilder(words)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        // Nothing of the caller's environment (PGPORT, LD_PRELOAD, …) may bend the server.
        var path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().putAll(NEUTRAL);
        var process = builder.start();
        try {
            var code = process.waitFor();
            if (code != 0) {
                throw new IOException(String.join(" ", words) + " ended with " + code + ":\n" + Files.readString(log));
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
