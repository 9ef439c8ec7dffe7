package org.shangliang.app.congress.web;

import org.shangliang.app.platform.web.FormValues;

/** Where a teller enters what he counted (计票). */
public record TallyPage(String id, String union, String title, String state, int given, String done, FormValues form) {}
