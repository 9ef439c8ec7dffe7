package org.shangliang.app.campaign;

import org.shangliang.app.platform.web.FormValues;

/** What was recognised in a notice, to be corrected. */
public record NewCampaignPage(FormValues form) {}
