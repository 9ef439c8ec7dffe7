package org.shangliang.app.supervision.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** Asks once more before a letter is issued or its service recorded (办前确认); what was typed is kept. */
public record LetterSurePage(
        String question, List<String> effects, String action, String submit, FormValues form, List<Kept> kept) {

    /** A value of the form, carried along unseen. */
    public record Kept(String name, String value) {}
}
