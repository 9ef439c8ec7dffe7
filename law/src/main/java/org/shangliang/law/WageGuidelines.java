package org.shangliang.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Wage guidelines by region and year (工资指导线), as far as they could be read. */
public final class WageGuidelines {
    private static final Node FILE = Resources.read("wage-guidelines.json");
    private static final String REGION = Region.prefix(FILE.text("region").replaceAll("\\D", ""));
    private static final List<WageGuideline> SERIES = FILE.nodes("series").stream()
            .filter(node -> node.has("year"))
            .map(WageGuidelines::guideline)
            .toList();

    private WageGuidelines() {}

    /** The guideline of that year for the region, if any line of it was read. */
    public static Optional<WageGuideline> on(String region, int year) {
        if (!Region.prefix(region).startsWith(REGION)) {
            return Optional.empty();
        }
        return SERIES.stream().filter(line -> line.year() == year).findFirst();
    }

    private static WageGuideline guideline(Node node) {
        return new WageGuideline(
                Integer.parseInt(node.text("year")),
                percent(node, "base"),
                percent(node, "upper"),
                percent(node, "lower"),
                industries(node),
                !node.has("yearConfidence"),
                node.text("mark"));
    }

    private static Map<String, BigDecimal> industries(Node node) {
        if (!node.has("industries")) {
            return Map.of();
        }
        var lines = node.node("industries");
        return lines.names().stream()
                .collect(Collectors.toMap(Function.identity(), name -> new BigDecimal(lines.text(name))));
    }

    private static @Nullable BigDecimal percent(Node node, String name) {
        var text = node.textOrNull(name);
        return text == null ? null : new BigDecimal(text);
    }
}
