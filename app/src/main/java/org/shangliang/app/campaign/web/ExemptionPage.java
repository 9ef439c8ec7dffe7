package org.shangliang.app.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.campaign.Target;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** Taking one enterprise out of a campaign (不列入), or counting it again; {@code present} tells why it is out. */
public record ExemptionPage(
        CampaignView campaign,
        Target target,
        FormValues form,
        List<Option> grounds,
        @Nullable String present) {}
