package org.shangliang.app.contract.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The words by which promises, their days and those who owe them are recognised (用语识别). */
final class Wording {
    private static final int MONTH_END = 31;
    private static final Properties WORDS = words();
    private static final Pattern UNION = pattern("owes.union");
    private static final Pattern EMPLOYER = pattern("owes.employer");

    private Wording() {}

    static String word(String key) {
        return WORDS.getProperty(key, "");
    }

    static Pattern pattern(String key) {
        return Pattern.compile(word(key));
    }

    /**
     * The day of the month meant by a first due day. Only the last day of a month is ambiguous: the 30th of June is the 30th
     * where the words say so, and else the month's end.
     */
    static int anchor(String words, @Nullable LocalDate due) {
        if (due == null || due.getDayOfMonth() < due.lengthOfMonth()) {
            return due == null ? MONTH_END : due.getDayOfMonth();
        }
        for (int day = due.getDayOfMonth(); day < MONTH_END; day++) {
            if (pattern("day." + day).matcher(words).find()) {
                return day;
            }
        }
        return MONTH_END;
    }

    /** Whose duty it is, by the name of the owner; the employer's where it names neither side. */
    static Set<Side> owing(String owner) {
        var sides = EnumSet.noneOf(Side.class);
        if (UNION.matcher(owner).find()) {
            sides.add(Side.WORKERS);
        }
        if (EMPLOYER.matcher(owner).find() || sides.isEmpty()) {
            sides.add(Side.EMPLOYER);
        }
        return sides;
    }

    private static Properties words() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("contract/promises.properties"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
