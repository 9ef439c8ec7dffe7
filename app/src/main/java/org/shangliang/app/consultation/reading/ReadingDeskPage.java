package org.shangliang.app.consultation.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** The union's desk for a draft that workers read (草案征求意见). */
public record ReadingDeskPage(
        CaseTitle title, @Nullable Door door, List<Clause> clauses, FormValues form, List<Ground> barred) {

    /** Where workers read, until when, and whether anything still comes in. */
    public record Door(String address, String closes, boolean open, int audience, boolean few, int remarks) {}

    /** A clause with its plain words and how much was said to it. */
    public record Clause(int number, String title, String assembled, int remarks, String answered) {}
}
