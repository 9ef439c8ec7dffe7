package org.shangliang.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps test sources from leaking into the whole program that {@link DatabaseTest} starts. */
class TestSourcesTests {
    private static final Pattern PICKED_UP = Pattern.compile("^\\s*@(Configuration|Component|Service|Repository)\\b");

    @Test
    void declareNoBeansThatTheWholeProgramWouldPickUp() throws IOException {
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java")))
                    .allSatisfy(source -> assertThat(Files.readAllLines(source))
                            .as("%s: use @TestConfiguration or @TestComponent", source)
                            .noneMatch(line -> PICKED_UP.matcher(line).find()));
        }
    }
}
