package org.shangliang.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, for tests that read them. */
final class Sources {
    /** The root of the repository; Maven runs the tests of a module in the module's directory. */
    static final Path ROOT = root(Path.of("").toAbsolutePath());

    static final Path MAIN = ROOT.resolve("app/src/main/java");
    static final Path TEST = ROOT.resolve("app/src/test/java");
    static final Path TEMPLATES = ROOT.resolve("app/src/main/jte");
    static final Path RESOURCES = ROOT.resolve("app/src/main/resources");

    private Sources() {}

    static List<Path> under(Path directory, String suffix) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path as a reader of a failure wants to see it. */
    static String name(Path file) {
        return ROOT.relativize(file.toAbsolutePath()).toString();
    }

    private static Path root(Path start) {
        return Files.exists(start.resolve("law/pom.xml")) ? start : start.getParent();
    }
}
