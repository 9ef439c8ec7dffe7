package org.shangliang.app.supervision.visit;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Happening;

/** Writing down how something was put right. */
public record MendingPage(FormValues form, VisitListPage.Item item, List<Happening> looks) {}
