package org.shangliang.app.contract.performance;

import org.shangliang.app.platform.web.FormValues;

/** Where it is noted that a commitment was kept, or why it comes off the list (登记做到). */
public record CommitmentPage(
        PerformancePage.Heading heading,
        PerformancePage.Line line,
        boolean mayWithdraw,
        FormValues form,
        FormValues removal) {}
