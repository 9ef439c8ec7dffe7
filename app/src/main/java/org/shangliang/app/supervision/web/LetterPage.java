package org.shangliang.app.supervision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Citation;
import org.shangliang.app.platform.web.FormValues;

/**
 * One letter: what it says, on what law, how it was served, what was answered.
 *
 * @param mayServe whether this person can record the service now
 * @param mayAnswer whether an answer can be recorded now
 */
public record LetterPage(
        LetterListPage.Line line,
        FormValues form,
        List<String> facts,
        List<String> demands,
        List<Citation> basis,
        String issued,
        @Nullable String served,
        @Nullable String proof,
        @Nullable String caseHref,
        String pdf,
        String docx,
        List<Answer> answers,
        boolean mayServe,
        boolean mayAnswer) {

    /** One answer. */
    public record Answer(
            String day,
            String outcome,
            String words,
            String by,
            @Nullable String proof) {}
}
