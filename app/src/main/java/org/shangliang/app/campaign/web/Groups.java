package org.shangliang.app.campaign.web;

import java.util.List;

/** The progress of a campaign by one dimension (分组进度), with its total and the other dimensions to choose. */
public record Groups(List<Tab> tabs, String head, List<Row> rows, int hidden, Row total, String csvPath) {

    /** One dimension to group by. */
    public record Tab(String label, String path, boolean current) {}

    /** One group; {@code path} is its named list. */
    public record Row(String label, String path, int targets, int offered, Share completed, Share signed, int exempt) {}
}
