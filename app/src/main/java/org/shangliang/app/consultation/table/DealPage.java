package org.shangliang.app.consultation.table;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** The form of a package (一揽子方案): which clauses go into it, and with which texts. */
public record DealPage(CaseTitle title, FormValues form, List<Line> lines, List<Ground> barred) {

    /** A clause that may go into the package. */
    public record Line(String clause, int number, String title, int answers, String last) {}
}
