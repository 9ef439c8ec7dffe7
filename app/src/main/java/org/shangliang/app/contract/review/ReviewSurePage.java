package org.shangliang.app.contract.review;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** Asks once more before an answer of the authority is issued (出具前确认). */
public record ReviewSurePage(
        UUID caseId,
        String employer,
        String question,
        List<String> effects,
        String submit,
        List<Ground> notes,
        List<Kept> kept,
        FormValues form) {

    /** One field as it was filled in. */
    public record Kept(String name, String value) {}
}
