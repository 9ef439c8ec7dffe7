package org.shangliang.app.consultation.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** The page of the balance finder for one side (找平衡). */
public record BalancePage(
        String caseId,
        String employer,
        List<Line> lines,
        boolean marked,
        boolean consented,
        @Nullable String shownOn,
        List<Package> packages,
        @Nullable Rescale rescale,
        boolean chief,
        List<Ground> bars,
        FormValues form) {

    /** Where the page is. */
    public String path() {
        return "/cases/" + caseId + "/balance";
    }

    /** One scale with its values, and what this side marked on it. */
    public record Line(
            String title, String unit, String values, String present, String rank, String best, String limit) {}

    /** Other scales that a side proposes: by which side, since when, and which they are. */
    public record Rescale(String side, boolean own, String on, String seen, List<Line> lines) {}

    /** One package in words. */
    public record Package(List<String> values, boolean first) {}

    /** The form in which the scales are set. */
    public record ScaleForm(
            String caseId, String employer, int rows, boolean anew, FormValues form, List<Ground> bars) {
        /** Where the page is. */
        public String path() {
            return "/cases/" + caseId + "/balance";
        }
    }
}
