package org.shangliang.app.congress.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** The form to prepare a vote (准备表决). */
public record NewVotePage(
        FormValues form,
        String caseId,
        String employer,
        String title,
        boolean convened,
        String meeting,
        boolean assembly,
        int entitled,
        List<Clause> clauses) {

    /** A clause of the draft that may be voted on as an item (表决项). */
    public record Clause(int number, String title, String text) {
        private static final int GLANCE = 60;

        /** How the clause begins. */
        public String begins() {
            return text.length() > GLANCE ? text.substring(0, GLANCE) + "\u2026" : text;
        }
    }
}
