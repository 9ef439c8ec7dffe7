package org.shangliang.app.organization.phonebook;

import org.shangliang.app.platform.web.FormValues;

/** Noting many telephone numbers at once. */
public record PhoneLinesPage(FormValues form, int most) {}
