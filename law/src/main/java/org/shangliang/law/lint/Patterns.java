package org.shangliang.law.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The wordings of clauses (条款句式), from their file; a key may have several. */
final class Patterns {
    private static final Map<String, List<Pattern>> ALL = read();

    private Patterns() {}

    /** The wordings of a key. */
    static List<Pattern> all(String key) {
        return Objects.requireNonNull(ALL.get(key), key);
    }

    /** The only wording of a key. */
    static Pattern one(String key) {
        return all(key).getFirst();
    }

    /** Whether the text has such a wording. */
    static boolean in(String key, String text) {
        return all(key).stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** The figures by their characters. */
    static Map<Integer, Integer> digits() {
        return characters("digits.txt");
    }

    /** Ten, hundred, thousand, ten thousand by their characters. */
    static Map<Integer, Integer> units() {
        return characters("units.txt");
    }

    private static Map<Integer, Integer> characters(String file) {
        var values = new HashMap<Integer, Integer>();
        for (var line : lines(file)) {
            var parts = line.split(" ", 2);
            parts[1].codePoints().forEach(character -> values.put(character, Integer.valueOf(parts[0])));
        }
        return values;
    }

    private static Map<String, List<Pattern>> read() {
        var parts = new HashMap<>(Map.of("{n}", "", "{all}", ""));
        var all = new HashMap<String, List<Pattern>>();
        for (var line : lines("patterns.txt")) {
            var entry = line.split(" ", 2);
            switch (entry[0]) {
                case "number" -> parts.put("{n}", "(" + entry[1] + ")");
                case "everybody" -> parts.put("{all}", entry[1]);
                default -> {}
            }
            var whole = entry[1];
            for (var part : parts.entrySet()) {
                whole = whole.replace(part.getKey(), part.getValue());
            }
            all.computeIfAbsent(entry[0], key -> new ArrayList<>()).add(Pattern.compile(whole));
        }
        return all;
    }

    private static List<String> lines(String file) {
        var stream = Patterns.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
