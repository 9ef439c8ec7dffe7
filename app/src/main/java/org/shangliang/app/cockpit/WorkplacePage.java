package org.shangliang.app.cockpit;

import java.util.List;
import org.shangliang.app.cockpit.CasePage.PaperLine;

/** What a worker finds when signing in (本单位的集体合同): the contracts made known to all, and their papers. */
public record WorkplacePage(String employer, List<Line> contracts) {

    /** One published contract. */
    public record Line(
            String kind,
            String number,
            String publishedOn,
            String inForceOn,
            String term,
            boolean ended,
            String caseId,
            boolean read,
            List<PaperLine> papers) {}
}
