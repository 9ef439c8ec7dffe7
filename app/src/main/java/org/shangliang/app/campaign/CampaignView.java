package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.UUID;

/** A campaign (要约行动) as lists show it. */
public record CampaignView(
        UUID id,
        String region,
        String issuer,
        String title,
        String addressees,
        LocalDate noticeOn,
        LocalDate closesOn,
        int targets) {}
