package org.shangliang.app.consultation.pay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** One figure in which the sides do not agree (口径分歧): which one, and what each side has; null where it has none. */
@NamedInterface("pay")
public record Difference(
        String figure,
        @Nullable String band,
        @Nullable String workers,
        @Nullable String employer) {

    /** Every figure that differs, in the order of the form. */
    static List<Difference> between(PayBasis workers, PayBasis employer) {
        var found = new ArrayList<Difference>();
        compare(found, "covered", workers.covered(), employer.covered());
        compare(found, "month", workers.month(), employer.month());
        bands(found, workers, employer);
        compare(found, "wageBillFen", workers.wageBillFen(), employer.wageBillFen());
        compare(found, "overtimeFen", workers.overtimeFen(), employer.overtimeFen());
        compare(found, "socialPercent", workers.socialPercent(), employer.socialPercent());
        compare(found, "profitFen", workers.profitFen(), employer.profitFen());
        return List.copyOf(found);
    }

    private static void compare(List<Difference> found, String figure, @Nullable Object ours, @Nullable Object theirs) {
        compare(found, figure, null, ours, theirs);
    }

    private static void compare(
            List<Difference> found,
            String figure,
            @Nullable String band,
            @Nullable Object ours,
            @Nullable Object theirs) {
        if (!Objects.equals(ours, theirs)) {
            found.add(new Difference(figure, band, text(ours), text(theirs)));
        }
    }

    private static @Nullable String text(@Nullable Object figure) {
        return figure == null ? null : figure.toString();
    }

    /** Bands are the same band when they have the same name; their order says nothing. */
    private static void bands(List<Difference> found, PayBasis workers, PayBasis employer) {
        var ours = new LinkedHashMap<String, @Nullable Band>();
        workers.bands().forEach(band -> ours.put(band.name(), band));
        var theirs = new LinkedHashMap<String, @Nullable Band>();
        employer.bands().forEach(band -> {
            theirs.put(band.name(), band);
            ours.putIfAbsent(band.name(), null);
        });
        ours.forEach((name, mine) -> {
            var other = theirs.get(name);
            compare(found, "heads", name, mine == null ? null : mine.heads(), other == null ? null : other.heads());
            compare(
                    found,
                    "monthlyFen",
                    name,
                    mine == null ? null : mine.monthlyFen(),
                    other == null ? null : other.monthlyFen());
        });
    }
}
