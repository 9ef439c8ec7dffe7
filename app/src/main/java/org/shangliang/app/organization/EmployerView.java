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
        @Nullable String address) {

    /** Without what a federation notes about an employer for itself, as it goes into a case file. */
    public EmployerView plain() {
        return new EmployerView(
                id,
                name,
                creditCode,
                region,
                unionId,
                unionName,
                industry,
                sizeClass,
                staff,
                women,
                members,
                migrant,
                dispatched,
                null,
                newFormEmployment,
                false,
                0,
                legalRepresentative,
                address);
    }
}
