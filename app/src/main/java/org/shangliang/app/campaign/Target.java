package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One enterprise of a campaign (应开展单位) and how far it has come, each milestone with its real date. */
public record Target(
        UUID employer,
        String name,
        String creditCode,
        String region,
        @Nullable UUID unionId,
        @Nullable String unionName,
        @Nullable String industry,
        @Nullable String sizeClass,
        @Nullable String situation,
        int staff,
        @Nullable UUID caseId,
        @Nullable String kind,
        String stage,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate inForceOn,
        @Nullable String exemptGround,
        @Nullable String exemptReason,
        @Nullable LocalDate exemptOn,
        @Nullable String exemptBy) {}
