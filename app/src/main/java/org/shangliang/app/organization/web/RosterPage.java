package org.shangliang.app.organization.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** Handing in a roster, and the latest ones. */
public record RosterPage(FormValues form, List<Line> latest) {

    /** One roster handed in. */
    public record Line(String id, String file, String by, String at, String state, String tone, String result) {}
}
