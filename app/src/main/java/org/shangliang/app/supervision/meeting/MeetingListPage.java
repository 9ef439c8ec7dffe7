package org.shangliang.app.supervision.meeting;

import java.util.List;

/** The meetings planned and those held. */
public record MeetingListPage(List<Line> planned, List<Line> held) {

    /** One meeting. */
    public record Line(
            String href, String title, String day, String place, String people, String result, String tone) {}
}
