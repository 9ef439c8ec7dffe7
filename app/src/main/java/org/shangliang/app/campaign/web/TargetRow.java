package org.shangliang.app.campaign.web;

import org.jspecify.annotations.Nullable;

/** One enterprise in a list of a campaign (名单): where it stands and where one goes from here. */
public record TargetRow(
        String employer,
        String name,
        String place,
        int staff,
        String kind,
        String stage,
        String since,
        boolean bad,
        @Nullable String casePath,
        @Nullable String exemption,
        String changePath) {}
