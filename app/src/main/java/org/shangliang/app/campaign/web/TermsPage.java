package org.shangliang.app.campaign.web;

import java.util.List;
import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/**
 * What the federation settles for its campaign (口径设置): the terms, the closing day, who is meant.
 *
 * @param joining how many meet the conditions and are not listed
 */
public record TermsPage(
        CampaignView campaign,
        FormValues form,
        List<Option> completions,
        List<Option> kinds,
        FormValues closing,
        List<Stale> stale,
        String closesOn,
        String selection,
        int joining) {

    /** A notice that names another closing day. */
    public record Stale(String path, String number, String closesOn) {}
}
