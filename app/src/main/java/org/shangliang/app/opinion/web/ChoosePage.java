package org.shangliang.app.opinion.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** From groups to the agenda (意见转议题). */
public record ChoosePage(
        String call, String callTitle, String situation, List<String> recommended, List<Line> lines, FormValues form) {

    /** One group to be decided about. */
    public record Line(String id, String title, String topic, int opinions, boolean recommended) {}
}
