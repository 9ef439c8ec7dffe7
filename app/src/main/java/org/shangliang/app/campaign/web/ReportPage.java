package org.shangliang.app.campaign.web;

import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.document.paper.CampaignReport;
import org.shangliang.app.platform.web.FormValues;

/** A report of a campaign before it is printed (周报、工作总结): its numbers, and the words to write into it. */
public record ReportPage(
        CampaignView campaign, CampaignReport report, String kind, FormValues form, String written, boolean writer) {}
