package org.shangliang.app.cockpit;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** Asks once more before an act that reaches the other side and cannot be taken back (办前确认); what was typed is kept. */
public record SurePage(
        CaseBanner banner,
        String action,
        FormValues form,
        String question,
        List<String> effects,
        List<Ground> notes,
        String submit,
        List<Kept> kept) {

    /** The same question with what the law remarks. */
    SurePage noting(List<Ground> remarks) {
        return new SurePage(banner, action, form, question, effects, remarks, submit, kept);
    }

    /** A value of the form, carried along unseen. */
    public record Kept(String name, String value) {}
}
