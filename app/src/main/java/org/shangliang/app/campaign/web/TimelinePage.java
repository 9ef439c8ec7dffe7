package org.shangliang.app.campaign.web;

import java.util.List;
import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.platform.web.FormValues;

/** The plan back from the closing day (倒排工期): how many are late by which line, and the steps of each kind. */
public record TimelinePage(
        CampaignView campaign,
        FormValues form,
        String closing,
        boolean supposed,
        String goal,
        String usual,
        List<DueRow> dues,
        List<Track> tracks) {

    /** How many are late or near by both lines, each with the path of its named list. */
    public record DueRow(String label, int robust, String robustPath, int fastest, String fastestPath, boolean late) {}

    /** One kind under one law. */
    public record Track(String kind, String places, int waiting, boolean provisional, List<Step> steps, Gantt gantt) {}

    /** One step with its latest days. */
    public record Step(
            int number,
            String label,
            String robust,
            boolean robustPast,
            String fastest,
            boolean fastestPast,
            String basis) {}
}
