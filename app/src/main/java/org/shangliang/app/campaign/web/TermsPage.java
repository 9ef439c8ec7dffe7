package org.shangliang.app.campaign.web;

import java.util.List;
import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** What the federation settles for its campaign (口径设置). */
public record TermsPage(CampaignView campaign, FormValues form, List<Option> completions, List<Option> kinds) {}
