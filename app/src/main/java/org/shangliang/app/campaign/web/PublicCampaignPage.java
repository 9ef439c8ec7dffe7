package org.shangliang.app.campaign.web;

import java.util.List;

/** What anybody may see of a campaign (行动进展公开页): sums only. */
public record PublicCampaignPage(
        String title,
        String issuer,
        String closing,
        String today,
        String definition,
        List<Row> figures,
        String staff,
        List<Row> regions,
        List<Row> sizes) {

    /** One number with what it is a part of; not told where it is so small that it would point at somebody. */
    public record Row(String label, int number, int all, boolean told) {
        /** The number with its denominator, as a rate. */
        public Share share() {
            return new Share(number, all);
        }
    }
}
