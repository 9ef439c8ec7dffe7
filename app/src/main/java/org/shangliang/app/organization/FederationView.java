package org.shangliang.app.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A territorial federation (总工会); {@code area} is the short name of its territory. */
public record FederationView(
        UUID id,
        String name,
        String area,
        String region,
        FederationLevel level,
        @Nullable UUID parent) {

    /** What lies in a territory, everything below it included. */
    public record Holding(int unions, int employers, int staff) {
        /** Nothing at all. */
        public static final Holding NONE = new Holding(0, 0, 0);
    }
}
