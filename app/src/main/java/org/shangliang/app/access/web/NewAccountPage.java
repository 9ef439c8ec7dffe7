package org.shangliang.app.access.web;

import org.shangliang.app.platform.web.FormValues;

/** The form that opens an account (新开账号). */
public record NewAccountPage(FormValues form, String region) {}
