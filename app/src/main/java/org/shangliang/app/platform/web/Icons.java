package org.shangliang.app.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The icons (图标) that pages may use, drawn inline so that no font and no further request is needed. */
public final class Icons {
    private static final Map<String, String> DRAWINGS = read();

    private Icons() {}

    /** The inside of the drawing; a name that is not in {@code icons.txt} is a fault of the page. */
    public static String drawing(String name) {
        @Nullable String drawing = DRAWINGS.get(name);
        if (drawing == null) {
            throw new IllegalArgumentException("no icon " + name + "; add it to icons.txt");
        }
        return drawing;
    }

    private static Map<String, String> read() {
        try (var file = Icons.class.getResourceAsStream("icons.txt")) {
            if (file == null) {
                throw new IllegalStateException("icons.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
