package org.shangliang.app.campaign;

import org.shangliang.app.campaign.selection.SelectionFields;
import org.shangliang.app.platform.web.FormValues;

/**
 * What was recognised in a notice, to be corrected, and which enterprises are meant.
 *
 * @param matching how many meet the conditions, once that was asked
 * @param said the conditions in words
 */
public record NewCampaignPage(FormValues form, SelectionFields fields, int matching, String said) {}
