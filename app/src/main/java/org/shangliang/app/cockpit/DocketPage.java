package org.shangliang.app.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.platform.web.Happening;

/** The docket (档案) of a case with its verification. */
public record DocketPage(
        CaseBanner banner,
        List<Happening> lines,
        List<DocketEntry> entries,
        boolean whole,
        @Nullable Long brokenAt,
        String head) {}
