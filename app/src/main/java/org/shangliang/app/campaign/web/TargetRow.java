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
        @Nullable Latest latest,
        @Nullable String casePath,
        @Nullable String exemption,
        String changePath) {

    /** Its next step and the latest days for it by both lines. */
    public record Latest(String step, String robust, boolean robustPast, String fastest, boolean fastestPast) {}
}
