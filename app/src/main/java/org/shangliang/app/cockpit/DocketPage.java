package org.shangliang.app.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.cockpit.CasePage.HistoryLine;

/** The docket (档案) of a case with its verification. */
public record DocketPage(
        CaseBanner banner,
        List<HistoryLine> lines,
        List<DocketEntry> entries,
        boolean whole,
        @Nullable Long brokenAt,
        String head) {}
