package org.shangliang.app.guidance;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** The points of each factor, to be set. */
public record WeightsPage(FormValues form, List<Line> factors) {

    /** One factor in words, and what it usually counts. */
    public record Line(String code, String name, String hint) {}
}
