package org.shangliang.app.access.web;

import org.shangliang.app.platform.web.FormValues;

/** The page on which the first administrator opens his own account (首次使用). */
public record SetupPage(FormValues form, String code) {}
