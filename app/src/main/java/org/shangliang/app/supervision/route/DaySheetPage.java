package org.shangliang.app.supervision.route;

import java.util.Map;

/** The sheet to carry on a day, one part for each group of visitors. */
public record DaySheetPage(String day, Map<String, Round> rounds) {}
