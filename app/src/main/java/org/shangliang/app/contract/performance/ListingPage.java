package org.shangliang.app.contract.performance;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** Where commitments read from the clauses are looked through and put on the list (列承诺清单). */
public record ListingPage(
        PerformancePage.Heading heading, int rows, int found, List<Option> rhythms, FormValues form) {}
