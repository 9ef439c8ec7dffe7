package org.shangliang.app.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** What a controller returns: a template with its one record (页面), or the way to the next page. */
public final class Pages {

    private Pages() {}

    /** The page made of a template (for instance {@code offer/show}) and its record, which it knows as {@code page}. */
    public static View of(String template, Object page) {
        return new JteView(template, page, HttpStatus.OK);
    }

    /** The form once more with what was typed and what was wrong with it (422). */
    public static View again(String template, Object page) {
        return new JteView(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The form once more with what was typed, because somebody else was faster (409). */
    public static View overtaken(String template, Object page) {
        return new JteView(template, page, HttpStatus.CONFLICT);
    }

    /** The form once more because too much came at once (503); nothing was done, and pressing again is safe. */
    public static View later(String template, Object page) {
        return new JteView(template, page, HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** After an act: go on to another page (303). */
    public static View redirect(String path) {
        return new Onward(path, null);
    }

    /** After an act: go on to another page, which will say once what was done. */
    public static View redirect(String path, String notice) {
        return new Onward(path, notice);
    }
}
