package org.shangliang.app.campaign.web;

import java.util.List;
import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The template that the city supplies (上级模板): each of its columns, and what was recognised. */
public record TemplatePage(
        CampaignView campaign, String file, String by, FormValues form, List<Row> rows, List<Option> columns) {

    /** One column: its letter, what it is called, the field to choose in. */
    public record Row(String letter, String heading, String field, boolean known) {}

    /** How many columns will stay empty. */
    public long unknown() {
        return rows.stream().filter(row -> !row.known()).count();
    }
}
