package org.shangliang.app.supervision.visit;

import org.shangliang.app.platform.web.FormValues;

/** Planning a visit to one enterprise. */
public record NewVisitPage(FormValues form, String name, String enterprise) {}
