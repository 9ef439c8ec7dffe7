package org.shangliang.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of consumer prices by region and day (居民消费价格), as far as a release could be read. */
public final class ConsumerPrices {
    private static final List<Release> SERIES = Resources.read("consumer-prices.json").nodes("series").stream()
            .map(ConsumerPrices::release)
            .sorted(Comparator.comparing(Release::published)
                    .thenComparing(release -> release.region().length()))
            .toList();

    private record Release(
            String region,
            int year,
            LocalDate published,
            @Nullable BigDecimal percent,
            String source) {}

    private ConsumerPrices() {}

    /** The last yearly change known on that day: the region's own, else the country's; none if no release was read. */
    public static Optional<PriceChange> on(String region, LocalDate date) {
        var place = Region.prefix(region);
        return SERIES.stream()
                .filter(release -> !release.published().isAfter(date) && place.startsWith(release.region()))
                .flatMap(release -> change(release).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<PriceChange> change(Release release) {
        var percent = release.percent();
        return percent == null
                ? Optional.empty()
                : Optional.of(new PriceChange(
                        release.year(), percent, release.region().isEmpty(), release.source()));
    }

    private static Release release(Node node) {
        var percent = node.textOrNull("percent");
        return new Release(
                node.text("region"),
                Integer.parseInt(node.text("year")),
                LocalDate.parse(node.text("published")),
                percent == null ? null : new BigDecimal(percent),
                node.text("mark"));
    }
}
