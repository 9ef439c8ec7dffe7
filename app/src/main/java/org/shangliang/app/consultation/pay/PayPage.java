package org.shangliang.app.consultation.pay;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** The page on which both sides reckon (一起算账): figures, differences, and every proposal costed the same way. */
public record PayPage(
        Heading heading,
        String state,
        List<Stated> stated,
        List<Row> differences,
        List<Costed> costed,
        List<String> yardsticks,
        @Nullable String confirmable,
        boolean mayAct,
        List<Ground> bars,
        FormValues form) {

    /** What every page of the calculation begins with. */
    public record Heading(String caseId, String employer, String kind, String number) {
        /** Where the calculation is. */
        public String path() {
            return "/cases/" + caseId + "/pay";
        }
    }

    /** What one side states, in words. */
    public record Stated(
            String who, String css, String on, String reason, List<Row> figures, List<BandLine> bands, String gap) {}

    /** One figure in words; the second value is the other side's, where two are shown. */
    public record Row(String label, String value, String other) {}

    /** One band of a basis. */
    public record BandLine(String name, String heads, String monthly, String year) {}

    /** A proposal with its costing on each basis. */
    public record Costed(
            String id, String title, String who, String css, String how, String mine, boolean own, List<Sum> sums) {}

    /** The costing on one basis, in words. */
    public record Sum(
            String basis,
            String first,
            String total,
            String growth,
            String profit,
            Mark minimum,
            Mark guideline,
            Mark prices,
            List<String> years,
            List<BandSum> bands) {}

    /** A finding with its tone. */
    public record Mark(String text, String tone) {}

    /** What one band gets and costs. */
    public record BandSum(String name, String heads, String before, List<String> after, String extra) {}

    /** The form in which a side states its figures. */
    public record BasisForm(Heading heading, FormValues form, int rows, List<Ground> bars) {}

    /** The form in which a proposal is put up; the bands by their place in the form. */
    public record ScenarioForm(Heading heading, FormValues form, Map<Integer, String> bands, List<Ground> bars) {}
}
