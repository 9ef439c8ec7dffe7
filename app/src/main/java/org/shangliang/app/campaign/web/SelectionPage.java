package org.shangliang.app.campaign.web;

import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.campaign.selection.SelectionFields;
import org.shangliang.app.campaign.selection.Selections.Count;

/**
 * Which enterprises a campaign means, and whether its list still says so (名单范围).
 *
 * @param said the conditions in words
 */
public record SelectionPage(CampaignView campaign, SelectionFields fields, String said, Count count) {}
