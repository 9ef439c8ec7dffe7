package org.shangliang.app.organization.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;

/** The unions of a scope. */
public record UnionListPage(
        FormValues search, int total, boolean filtered, List<Line> lines, Pager pager, boolean keeper) {

    /** One union. */
    public record Line(String id, String name, String kind, String area, String chair, int employers, int staff) {}
}
