package org.shangliang.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Minimum wages by region and day (最低工资标准), as far as they could be read. */
public final class MinimumWages {
    private static final Node FILE = Resources.read("minimum-wages.json");
    private static final String REGION = Region.prefix(FILE.text("region").replaceAll("\\D", ""));
    private static final List<MinimumWage> SERIES = FILE.nodes("series").stream()
            .map(MinimumWages::wage)
            .sorted(Comparator.comparing(MinimumWage::from))
            .toList();

    private MinimumWages() {}

    /** The minimum wage in force in the region that day, if a notice was read. */
    public static Optional<MinimumWage> on(String region, LocalDate date) {
        if (!Region.prefix(region).startsWith(REGION)) {
            return Optional.empty();
        }
        return SERIES.stream().filter(wage -> !wage.from().isAfter(date)).reduce((earlier, later) -> later);
    }

    private static MinimumWage wage(Node node) {
        var hourly = node.textOrNull("hourlyPartTime");
        return new MinimumWage(
                LocalDate.parse(node.text("from")),
                fen(node.text("monthly")),
                hourly == null ? null : fen(hourly),
                node.textOrNull("doc"),
                node.text("mark"));
    }

    private static long fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }
}
