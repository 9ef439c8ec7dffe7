package org.shangliang.app.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded of an employer (用人单位登记内容). Revenue and assets are in fen; {@code trade} refines the industry
 * where its size classes differ; {@code sizeClass} counts only where it cannot be computed;
 * {@code registeredAs} is the type of registration (登记类型) as the licence words it.
 */
public record EmployerDraft(
        String name,
        String creditCode,
        String region,
        @Nullable UUID unionId,
        @Nullable String industry,
        @Nullable String trade,
        @Nullable String sizeClass,
        Headcount headcount,
        @Nullable Long revenue,
        @Nullable Long assets,
        Flags flags,
        @Nullable String legalRepresentative,
        @Nullable String address,
        @Nullable String registeredAs) {

    /** Who works there (用工人数): all staff, women, union members, migrant and dispatched workers. */
    public record Headcount(int staff, int women, int members, int migrant, int dispatched) {}

    /** What asks for more attention (重点关注): new forms of employment, hit by the epidemic, labour disputes. */
    public record Flags(boolean newFormEmployment, boolean epidemicHit, int disputes) {
        /** Nothing in particular. */
        public static final Flags NONE = new Flags(false, false, 0);
    }
}
