package org.shangliang.app.cockpit;

import java.util.List;

/** The cases a person may see. */
public record CaseListPage(List<Line> lines, int page, boolean hasMore, boolean mayOpen) {

    /** One case. */
    public record Line(
            String id, String number, String employer, String kind, String stage, String stageCode, String openedOn) {}
}
