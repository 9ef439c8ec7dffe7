package org.shangliang.app.campaign.web;

import java.util.List;

/** Both lines of a plan drawn over the days (倒排工期图); the numbers in it are those of the table below. */
public record Gantt(String label, int width, List<Tick> ticks, int today, List<Row> rows) {

    /** A day on the axis. */
    public record Tick(int x, String label) {}

    /** One line of planning. */
    public record Row(String label, int y, List<Bar> bars, List<Mark> marks) {}

    /** The days between two steps; {@code tone} says for whom one waits. */
    public record Bar(int x, int width, String tone) {}

    /** One step, or several on the same day. */
    public record Mark(int x, int width, String label, boolean past) {
        /** Where its words begin. */
        public int middle() {
            return x + width / 2;
        }
    }
}
