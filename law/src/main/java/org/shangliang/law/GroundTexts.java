package org.shangliang.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Says grounds and sources in plain Chinese (理由文本); the texts are in grounds.properties. */
public final class GroundTexts {
    private static final Properties TEXTS = read();

    private GroundTexts() {}

    /** How far off the act is, in one sentence, without the article. */
    public static String message(Ground ground) {
        var said = text(ground.code(), ground.arguments());
        return isAboutAClause(ground) ? text("clause.prefix", ground.arguments()) + said : said;
    }

    /** Remarks of the lint name the clause first, where there is one. */
    private static boolean isAboutAClause(Ground ground) {
        return ground.code().startsWith("lint.")
                && !ground.arguments().getFirst().equals("0");
    }

    /** What would make it lawful. */
    public static String cure(Ground ground) {
        return text(ground.code() + ".cure", ground.arguments());
    }

    /** Why the question cannot be answered. */
    public static String message(ImpossibleValue impossible) {
        return text(impossible.code(), impossible.arguments());
    }

    /** What is wrong with a credit code, empty if nothing is. */
    public static String message(CreditCodeCheck check) {
        var code = check.reasonCode();
        return code == null ? "" : text(code, check.arguments());
    }

    /** Instrument and article as they are cited in print, with the mark of what is still to be checked. */
    public static String citation(LegalBasis basis) {
        var form = basis.article().isEmpty() ? "basis.instrument" : "basis.article";
        var cited = text(form, List.of(basis.instrument(), basis.article()));
        if (basis.status() != RuleStatus.SEEN) {
            return cited + text("basis.unverified", List.of());
        }
        return basis.article().isEmpty() ? cited + text("basis.articleUnread", List.of()) : cited;
    }

    /** All citations, one after the other. */
    public static String citations(List<LegalBasis> basis) {
        return basis.stream()
                .map(GroundTexts::citation)
                .collect(Collectors.joining(text("basis.separator", List.of())));
    }

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    private static String text(String key, List<String> arguments) {
        var pattern = TEXTS.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return MessageFormat.format(
                pattern, arguments.stream().map(GroundTexts::spoken).toArray());
    }

    /** A date or a code word as a person would say it; anything else as it is. */
    private static String spoken(String argument) {
        if (argument.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date(argument);
        }
        return TEXTS.getProperty("word." + argument, argument);
    }

    private static String date(String written) {
        try {
            var day = LocalDate.parse(written);
            return MessageFormat.format(
                    TEXTS.getProperty("format.date"),
                    String.valueOf(day.getYear()),
                    day.getMonthValue(),
                    day.getDayOfMonth());
        } catch (DateTimeParseException noSuchDay) {
            return written;
        }
    }

    private static Properties read() {
        var texts = new Properties();
        try (var stream = new InputStreamReader(Resources.open("grounds.properties"), StandardCharsets.UTF_8)) {
            texts.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
