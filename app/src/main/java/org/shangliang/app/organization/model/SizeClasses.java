package org.shangliang.app.organization.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The thresholds that make an enterprise large, medium, small or micro (划型标准), from size-classes.csv. */
public final class SizeClasses {
    private static final long FEN_PER_TEN_THOUSAND = 1_000_000L;
    private static final SizeClasses STANDARD = read();

    private final Map<String, Map<SizeClass, Threshold>> trades;

    private SizeClasses(Map<String, Map<SizeClass, Threshold>> trades) {
        this.trades = trades;
    }

    private record Threshold(
            @Nullable Long staff,
            @Nullable Long revenue,
            @Nullable Long assets) {

        /** True: all met; false: one is missed; null: what is known does not decide. */
        @Nullable
        Boolean met(long knownStaff, @Nullable Long knownRevenue, @Nullable Long knownAssets) {
            if (missed(staff, knownStaff) || missed(revenue, knownRevenue) || missed(assets, knownAssets)) {
                return false;
            }
            boolean open = (revenue != null && knownRevenue == null) || (assets != null && knownAssets == null);
            return open ? null : Boolean.TRUE;
        }

        private static boolean missed(@Nullable Long bound, @Nullable Long known) {
            return bound != null && known != null && known < bound;
        }
    }

    /** The standard in force. */
    public static SizeClasses standard() {
        return STANDARD;
    }

    /** The size class, if what is known decides it; revenue and assets in fen. */
    public Optional<SizeClass> of(@Nullable String trade, long staff, @Nullable Long revenue, @Nullable Long assets) {
        Map<SizeClass, Threshold> thresholds = trade == null ? null : trades.get(trade);
        if (thresholds == null) {
            return Optional.empty();
        }
        for (var entry : thresholds.entrySet()) {
            Boolean met = entry.getValue().met(staff, revenue, assets);
            if (met == null) {
                return Optional.empty();
            }
            if (met) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.of(SizeClass.MICRO);
    }

    private static SizeClasses read() {
        Map<String, Map<SizeClass, Threshold>> trades = new HashMap<>();
        for (var row : Table.rows("/organization/size-classes.csv")) {
            var threshold = new Threshold(
                    number(row.get(2), 1),
                    number(row.get(3), FEN_PER_TEN_THOUSAND),
                    number(row.get(4), FEN_PER_TEN_THOUSAND));
            trades.computeIfAbsent(row.get(0), trade -> new EnumMap<>(SizeClass.class))
                    .put(SizeClass.valueOf(row.get(1)), threshold);
        }
        return new SizeClasses(trades);
    }

    private static @Nullable Long number(String text, long unit) {
        return text.isEmpty() ? null : Long.parseLong(text) * unit;
    }
}
