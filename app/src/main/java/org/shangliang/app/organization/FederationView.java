package org.shangliang.app.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A territorial federation (总工会) with what lies below it; {@code area} is the short name of its territory. */
public record FederationView(
        UUID id,
        String name,
        String area,
        String region,
        FederationLevel level,
        @Nullable UUID parent,
        int unions,
        int employers,
        int staff) {}
