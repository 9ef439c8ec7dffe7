package org.shangliang.app.campaign.web;

import java.util.List;
import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** Which figures of a campaign the public may see (公开设置). */
public record PublicityPage(CampaignView campaign, FormValues form, List<Option> figures, boolean open) {}
