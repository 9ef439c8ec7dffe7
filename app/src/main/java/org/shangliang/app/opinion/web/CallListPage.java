package org.shangliang.app.opinion.web;

import java.util.List;

/** The calls of a union (意见征集列表). */
public record CallListPage(List<Line> lines) {

    /** One call. */
    public record Line(String id, String title, String employer, String window, int opinions, boolean open) {}
}
