package org.shangliang.app.guidance;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** What was advised to one employer, and the form that notes more. */
public record AdvicePage(
        String employer,
        String name,
        List<Line> lines,
        FormValues form,
        List<Option> channels,
        boolean writes,
        String today) {

    /** One piece of advice. */
    public record Line(String on, String channel, String by, String topic, String advice, String followUp) {}
}
