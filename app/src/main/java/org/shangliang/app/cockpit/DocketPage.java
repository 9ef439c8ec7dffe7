package org.shangliang.app.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.audit.Verification;
import org.shangliang.app.platform.web.Happening;

/** The docket (档案) of a case with its verification, and in words what broke it. */
public record DocketPage(
        CaseBanner banner,
        List<Happening> lines,
        List<DocketEntry> entries,
        Verification verification,
        @Nullable String broken) {}
