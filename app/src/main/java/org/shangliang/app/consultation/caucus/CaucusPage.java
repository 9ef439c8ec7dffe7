package org.shangliang.app.consultation.caucus;

import java.util.List;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.platform.web.FormValues;

/** The private room of a side (己方准备): what it wrote for itself, by kind. */
public record CaucusPage(CaseTitle title, String side, String css, List<Group> groups, FormValues form) {

    /** The notes of a kind. */
    public record Group(String kind, String label, List<Line> lines) {}

    /** A note. */
    public record Line(String id, String words, String by) {}
}
