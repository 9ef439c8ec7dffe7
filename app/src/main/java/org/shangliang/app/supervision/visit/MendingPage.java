package org.shangliang.app.supervision.visit;

import org.shangliang.app.platform.web.FormValues;

/** Writing down how something was put right. */
public record MendingPage(FormValues form, VisitListPage.Item item) {}
