package org.shangliang.app.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employer (用人单位) as other modules see it; {@code region} is the digit code without trailing zero pairs. */
public record EmployerView(
        UUID id,
        String name,
        String creditCode,
        String region,
        @Nullable UUID unionId,
        @Nullable String unionName,
        @Nullable String industry,
        @Nullable String sizeClass,
        int staff,
        int women,
        int members,
        int migrant,
        int dispatched,
        @Nullable BusinessSituation situation,
        boolean newFormEmployment,
        boolean epidemicHit,
        int disputes,
        @Nullable String legalRepresentative,
        @Nullable String address) {}
