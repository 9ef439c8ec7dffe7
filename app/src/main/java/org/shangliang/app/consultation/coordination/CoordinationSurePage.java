package org.shangliang.app.consultation.coordination;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** Asks once more before what cannot be taken back (办前确认). */
public record CoordinationSurePage(
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
