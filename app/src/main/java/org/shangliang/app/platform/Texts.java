package org.shangliang.app.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The coded texts (文案) of all modules, from {@code messages/*.properties}; the copy of a page is in its template. */
public final class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String PLACE = "classpath*:messages/*.properties";

    private final Map<String, String> patterns;

    private Texts(Map<String, String> patterns) {
        this.patterns = Map.copyOf(patterns);
    }

    /** Reads every module's file; a code that two files give is an error. */
    public static Texts fromClassPath() {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
                read(file).forEach((code, text) -> {
                    if (all.put(String.valueOf(code), String.valueOf(text)) != null) {
                        throw new IllegalStateException("two texts for the code " + code + ", one in " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(all);
    }

    /** The text of a code with its arguments; a code without a text is logged and shown as it is. */
    public String of(String code, Object... arguments) {
        return find(code, arguments).orElseGet(() -> {
            LOG.error("no text for the code {}; add it to messages/", code);
            return code;
        });
    }

    /** The text of a code, if there is one. */
    public Optional<String> find(String code, Object... arguments) {
        return Optional.ofNullable(patterns.get(code))
                .map(pattern -> new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE).format(spoken(arguments)));
    }

    /** Whether a code has a text. */
    public boolean has(String code) {
        return patterns.containsKey(code);
    }

    /** A day as people say it: 2022年3月8日. */
    public String day(LocalDate day) {
        return of("platform.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    /** All codes that have a text. */
    public Set<String> codes() {
        return patterns.keySet();
    }

    /** Days are said as people say them; everything else as it is, also what somebody typed that only looks like a day. */
    private Object[] spoken(Object... arguments) {
        return Arrays.stream(arguments).map(this::spoken).toArray();
    }

    private Object spoken(Object argument) {
        try {
            var said = argument.toString();
            return DAY.matcher(said).matches() ? day(LocalDate.parse(said)) : argument;
        } catch (DateTimeParseException noDay) {
            return argument;
        }
    }

    private static Properties read(Resource file) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
