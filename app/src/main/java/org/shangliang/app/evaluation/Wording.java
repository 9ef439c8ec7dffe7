package org.shangliang.app.evaluation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.WageTerms;
import org.springframework.core.io.ClassPathResource;

/**
 * A text made comparable (比对用文本): names of the enterprise, days and figures are masked, punctuation is dropped; the
 * figures that are no days stand apart, in their order.
 *
 * @param words what is compared; {@code #} stands for a figure or a blank
 */
record Wording(String words, String figures) {
    private static final Properties MASKS = masks();
    private static final Pattern DAY = Pattern.compile(MASKS.getProperty("day"));
    private static final Pattern FIGURE = Pattern.compile(MASKS.getProperty("figure"));
    private static final Pattern BLANK = Pattern.compile(MASKS.getProperty("blank"));
    private static final Pattern REST = Pattern.compile("[^\\p{L}#]+");
    private static final Pattern ZEROS = Pattern.compile("(\\.\\d*?)0+$");

    /** The clauses of a draft with the figures of its wage terms. */
    static Wording of(Draft draft, String enterprise) {
        var text = draft.clauses().stream().map(Draft.Clause::text).collect(Collectors.joining("\n"));
        var plain = of(text, enterprise);
        return new Wording(
                plain.words,
                Stream.of(plain.figures, figures(draft.wage()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    /** A text in which this enterprise may be named. */
    static Wording of(String text, String enterprise) {
        var same = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var name = Normalizer.normalize(enterprise, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        UnaryOperator<String> nameless = words -> name.isBlank() ? words : words.replace(name, "");
        var dayless = DAY.matcher(nameless.apply(same)).replaceAll("#");
        var figures = FIGURE.matcher(dayless)
                .results()
                .map(found -> plain(found.group()))
                .collect(Collectors.joining(" "));
        var masked = FIGURE.matcher(BLANK.matcher(dayless).replaceAll("#")).replaceAll("#");
        return new Wording(REST.matcher(masked).replaceAll(""), figures);
    }

    private static String figures(@Nullable WageTerms wage) {
        if (wage == null) {
            return "";
        }
        var figures = new ArrayList<>();
        figures.add(wage.growthPercent());
        figures.add(wage.frontlineGrowthPercent());
        figures.add(yuan(wage.averageWageBaseFen()));
        figures.add(yuan(wage.minimumWageFen()));
        figures.add(wage.payDay());
        return figures.stream()
                .filter(Objects::nonNull)
                .map(figure -> plain(figure.toString()))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable BigDecimal yuan(@Nullable Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2);
    }

    /** 5, 5.0 and 5.00 are the same figure. */
    private static String plain(String figure) {
        var brief = figure.contains(".") ? ZEROS.matcher(figure).replaceFirst("$1") : figure;
        return brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief;
    }

    private static Properties masks() {
        var masks = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("evaluation/masks.properties").getInputStream(), StandardCharsets.UTF_8)) {
            masks.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return masks;
    }

    /** The figures one by one. */
    List<String> each() {
        return figures.isEmpty() ? List.of() : List.of(figures.split(" "));
    }

    String digest() {
        return Likeness.digest(words);
    }

    long[] pieces() {
        return Likeness.pieces(words);
    }
}
