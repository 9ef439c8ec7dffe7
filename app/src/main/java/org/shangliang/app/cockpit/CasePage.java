package org.shangliang.app.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Citation;
import org.shangliang.law.Ground;

/** The workbench of one case (工作台): where it stands, the one next step, what is barred, deadlines, papers, history. */
public record CasePage(
        CaseBanner banner,
        Tracker tracker,
        Next next,
        List<Lock> locks,
        List<Other> others,
        List<DeadlineView> deadlines,
        List<PaperLine> papers,
        List<PersonLine> people,
        List<HistoryLine> history,
        int entries) {

    /** The ten steps of the procedure; {@code current} counts from 1. */
    public record Tracker(int current, List<Dot> dots) {}

    /** One of the ten steps: done, now, returned or later. */
    public record Dot(String label, String state, String note) {}

    /** The one next lawful step of this person, or whom the case waits for when {@code href} is null. */
    public record Next(
            String title,
            String why,
            @Nullable String label,
            @Nullable String href,
            List<Citation> citations) {}

    /** What cannot be done yet, and why. */
    public record Lock(String title, List<Ground> grounds) {}

    /** What else may be done now. */
    public record Other(String label, String href) {}

    /** A deadline as a chip; {@code state} is ok, warn, bad or done. */
    public record DeadlineView(
            String month,
            String day,
            String title,
            String note,
            String state,
            String chip,
            List<Citation> citations,
            String counted,
            List<Ground> remarks) {}

    /** A paper of the case. */
    public record PaperLine(String title, String note, String digest, String pdf, String docx) {}

    /** Who takes part. */
    public record PersonLine(String name, String initial, String role, String side, String note) {}

    /** What was done. */
    public record HistoryLine(String day, String text, String side, boolean late, String recorded) {}
}
