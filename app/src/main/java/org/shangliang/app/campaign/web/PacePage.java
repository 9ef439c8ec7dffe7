package org.shangliang.app.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.platform.web.FormValues;

/** Plan against actual (进度对计划): today's gap, the forecast, the chart with its table, and the plan to edit. */
public record PacePage(
        CampaignView campaign,
        String done,
        int targets,
        int completed,
        int planned,
        @Nullable Outcome outcome,
        Chart chart,
        List<Row> rows,
        FormValues form,
        boolean keeper) {

    /** What the closing day will bring, and from how many days and completions that was worked out. */
    public record Outcome(int low, int likely, int high, int days, int doneInDays) {}

    /** The curves as points of a drawing; the forecast is a triangle from today to the ends of its range. */
    public record Chart(
            String planned, String offered, String completed, String forecast, List<Tick> across, List<Tick> up) {}

    /** A place on an axis. */
    public record Tick(int at, String label) {}

    /** One day; what is still to come is empty. */
    public record Row(String day, String offered, String completed, int planned) {}
}
