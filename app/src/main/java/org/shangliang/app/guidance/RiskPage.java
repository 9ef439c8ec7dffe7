package org.shangliang.app.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The risk signals of one enterprise over time, and the forms that note and clear them. */
public record RiskPage(
        String employer, String name, List<Line> lines, int open, FormValues form, List<Option> kinds, String today) {

    /** One signal. */
    public record Line(
            @Nullable String id,
            String kind,
            String on,
            String source,
            String words,
            String cleared,
            @Nullable String href,
            FormValues form) {}
}
