package org.shangliang.app.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

/** The signs of one case (一件协商案的迹象) with their evidence and what was said to them. */
public record RadarCasePage(
        String caseId,
        String employer,
        String name,
        String title,
        List<Card> raised,
        List<Card> unclear,
        List<Card> clear,
        @Nullable String mode,
        String today) {

    /** One sign. */
    public record Card(
            String flag,
            String name,
            String why,
            List<Line> evidence,
            List<Rule> rules,
            List<Said> said,
            FormValues form) {}

    /** One piece of evidence, with where it stands. */
    public record Line(String text, @Nullable String href) {}

    /** Where the sign begins, where that comes from, and why. */
    public record Rule(String limit, String source, String why) {}

    /** What was said to it. */
    public record Said(String who, String day, String words, boolean seen) {}
}
