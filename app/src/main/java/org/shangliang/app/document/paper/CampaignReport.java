package org.shangliang.app.document.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of an offer campaign (周报、工作总结): numbers as they stand on a day, the list of those behind, and what the
 * writer says.
 *
 * @param campaign the title of the notice
 * @param definition what counts as done, in words
 * @param from the first day reported on
 * @param until the last day reported on
 * @param behindInAll how many are behind; {@code behind} may list fewer
 * @param charts a line for each chart, which whoever prints the file puts in its place
 */
public record CampaignReport(
        Kind type,
        String issuer,
        String campaign,
        String definition,
        LocalDate noticeOn,
        LocalDate closesOn,
        LocalDate from,
        LocalDate until,
        Figures figures,
        List<Group> regions,
        List<Group> sizes,
        List<Behind> behind,
        int behindInAll,
        Said said,
        List<String> charts)
        implements Paper {
    public CampaignReport {
        regions = List.copyOf(regions);
        sizes = List.copyOf(sizes);
        behind = List.copyOf(behind);
        charts = List.copyOf(charts);
    }

    /** What kind of report it is (报告种类). */
    public enum Kind {
        /** Every week while the campaign runs (周报). */
        WEEKLY,
        /** Once, after the closing day (工作总结). */
        CLOSING
    }

    /**
     * The numbers of the whole (总数).
     *
     * @param steps enterprises by milestone, each of all that count
     * @param offeredInPeriod offers made in the days reported on
     * @param completedInPeriod completed in the days reported on
     * @param planned how many were to be completed by then
     * @param likely what the closing day will bring at this pace, with its range; null where it cannot be said
     */
    public record Figures(
            int targets,
            int exempt,
            int completed,
            int late,
            long staff,
            long staffCompleted,
            List<Step> steps,
            int offeredInPeriod,
            int completedInPeriod,
            int planned,
            @Nullable Likely likely) {
        public Figures {
            steps = List.copyOf(steps);
        }

        /** The enterprises completed, with what they are a part of. */
        public String rate() {
            return CampaignReport.rate(completed, targets);
        }

        /** The workers of those completed, with what they are a part of. */
        public String staffRate() {
            return CampaignReport.rate(staffCompleted, staff);
        }
    }

    /** What the pace leads to (推算). */
    public record Likely(int low, int likely, int high, int days, int doneInDays) {}

    /** How many reached one milestone. */
    public record Step(String label, int passed, int all) {
        /** Numerator and denominator. */
        public String rate() {
            return CampaignReport.rate(passed, all);
        }
    }

    /** One part of the campaign. */
    public record Group(String label, int targets, int offered, int completed, int signed) {
        /** All parts together; a part may be in one group only. */
        public static Group sum(List<Group> parts) {
            return new Group(
                    "",
                    parts.stream().mapToInt(Group::targets).sum(),
                    parts.stream().mapToInt(Group::offered).sum(),
                    parts.stream().mapToInt(Group::completed).sum(),
                    parts.stream().mapToInt(Group::signed).sum());
        }

        /** Numerator and denominator. */
        public String rate() {
            return CampaignReport.rate(completed, targets);
        }
    }

    /** One enterprise that is behind. */
    public record Behind(String name, String place, int staff, String stage, String since) {}

    /** What the writer says, a paragraph a line. */
    public record Said(String opening, String work, String problems, String plans) {}

    @Override
    public String kind() {
        return "campaign-report";
    }

    private static String rate(long part, long all) {
        return all == 0
                ? part + "/" + all
                : part + "/" + all + "\uFF08"
                        + BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                        + "%\uFF09";
    }
}
