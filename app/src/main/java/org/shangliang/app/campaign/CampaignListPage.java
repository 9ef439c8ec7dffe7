package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.List;

/** The campaigns a person may see. */
public record CampaignListPage(List<CampaignView> campaigns, LocalDate today, boolean mayOpen) {}
