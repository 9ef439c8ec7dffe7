package org.shangliang.app.campaign.rollup;

import java.util.stream.Collectors;
import org.shangliang.law.Jurisdictions;

/** Which law rules a region (适用地区): that of its province, or of its city where that has rules of its own. */
public final class Law {
    /** The cities with rules of their own, as digits; counts made by other cities are made anew. */
    static final String CITIES = Jurisdictions.all().stream()
            .map(one -> one.code().substring(0, 4))
            .filter(city -> !city.endsWith("00"))
            .collect(Collectors.joining(","));

    /** The code of the place whose law rules the region of rows {@code d}, in SQL. */
    static final String OF_REGION = of("d.region");

    private Law() {}

    /** The code of the place whose law rules a region, in SQL. */
    public static String of(String column) {
        return "left(%1$s, case when left(%1$s, 4) = any (string_to_array('%2$s', ',')) then 4 else 2 end)"
                .formatted(column, CITIES);
    }
}
