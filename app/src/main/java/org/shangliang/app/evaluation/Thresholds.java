package org.shangliang.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where each sign begins (界线): data with their source and reason, none of them in code. */
@Component
class Thresholds {
    private final List<Line> lines;
    private final String version;

    /** One threshold with its unit, where it comes from, and why it lies there. */
    record Line(Flag flag, String key, String value, String unit, String source, String why) {
        static Line read(String line) {
            var cells = line.split(",", -1);
            if (cells.length != 6) {
                throw new IllegalStateException("six cells, no comma within one: " + line);
            }
            return new Line(Flag.valueOf(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5]);
        }
    }

    Thresholds() {
        try {
            var text = new ClassPathResource("evaluation/thresholds.csv").getContentAsString(StandardCharsets.UTF_8);
            lines = text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("flag,"))
                    .map(Line::read)
                    .toList();
            version = Likeness.digest(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    int number(Flag flag, String key) {
        return Integer.parseInt(line(flag, key).value());
    }

    Pattern pattern(Flag flag, String key) {
        return Pattern.compile(line(flag, key).value());
    }

    /** The thresholds of one sign. */
    List<Line> of(Flag flag) {
        return lines.stream().filter(line -> line.flag() == flag).toList();
    }

    /** Changes whenever a threshold does. */
    String version() {
        return version;
    }

    private Line line(Flag flag, String key) {
        return lines.stream()
                .filter(line -> line.flag() == flag && line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(flag + "." + key));
    }
}
