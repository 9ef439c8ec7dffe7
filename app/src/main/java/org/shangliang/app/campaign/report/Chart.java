package org.shangliang.app.campaign.report;

import java.util.List;

/** A chart of a report (图表): its values as they stand in the text, not rounded and not smoothed. */
public record Chart(String mark, Shape shape, List<String> categories, List<Series> series) {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** How it is drawn (图形). */
    public enum Shape {
        /** Bars lying, the first on top (条形图). */
        BARS,
        /** Lines over days (折线图). */
        LINES
    }

    /** One row of values (数据系列); a value that is not known yet ends the line. */
    public record Series(String name, List<Integer> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
