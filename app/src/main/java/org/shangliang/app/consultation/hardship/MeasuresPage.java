package org.shangliang.app.consultation.hardship;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** The measures of a case and how each stands (困难时期措施). */
public record MeasuresPage(
        Heading heading, List<Line> lines, boolean mayAct, boolean seesNames, List<Ground> bars, FormValues form) {

    /** What every page of the measures begins with. */
    public record Heading(String caseId, String employer, String kind, String number) {
        /** Where the measures are. */
        public String path() {
            return "/cases/" + caseId + "/measures";
        }
    }

    /** One measure in words. */
    public record Line(
            String id,
            String kind,
            String words,
            String state,
            String tone,
            List<Fact> facts,
            List<Ground> missing,
            @Nullable Consents consents,
            int version,
            boolean initiable,
            boolean changeable,
            String clause) {}

    /** One term of a measure in words. */
    public record Fact(String label, String value) {}

    /** Who consented, as far as the reader may know. */
    public record Consents(String told, List<Consenting> names, boolean enterable) {}

    /** The form in which a measure is put up or amended. */
    public record TermsForm(
            Heading heading,
            String action,
            String title,
            List<Option> kinds,
            List<Option> clauses,
            FormValues form,
            List<Ground> bars) {}
}
