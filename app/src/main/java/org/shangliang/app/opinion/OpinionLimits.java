package org.shangliang.app.opinion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The numbers that protect the few among the many (匿名保护门槛), from {@code opinion/limits.properties}. */
@Component
class OpinionLimits {
    private final Properties numbers = new Properties();

    OpinionLimits() {
        try (var file = OpinionLimits.class.getResourceAsStream("/opinion/limits.properties")) {
            if (file == null) {
                throw new IllegalStateException("opinion/limits.properties is missing");
            }
            numbers.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below so many workers only the union sees the gist. */
    int smallFirm() {
        return number("small-firm");
    }

    /** So many waiting opinions make a batch at once. */
    int batch() {
        return number("batch");
    }

    /** The day's end releases a batch only of so many; the end of the call releases all. */
    int leastBatch() {
        return number("least-batch");
    }

    /** A count below this is not told to the public. */
    int leastCell() {
        return number("least-cell");
    }

    /** So many may wait for the union's review; more are turned away. */
    int mostHeld() {
        return number("most-held");
    }

    /** So many opinions for each worker of the audience are entered at once; more look like a flood and are looked at. */
    int eachWorker() {
        return number("each-worker");
    }

    /** So many years after the call's end the words are deleted. */
    int keptYears() {
        return number("kept-years");
    }

    private int number(String name) {
        return Integer.parseInt(numbers.getProperty(name));
    }
}
