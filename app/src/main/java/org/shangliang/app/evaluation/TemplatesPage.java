package org.shangliang.app.evaluation;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The templates contracts are compared with, and the form that registers one. */
public record TemplatesPage(List<Line> lines, List<Option> kinds, FormValues form, boolean keeps) {

    /** One template. */
    public record Line(String name, String kind, String area, String on) {}
}
