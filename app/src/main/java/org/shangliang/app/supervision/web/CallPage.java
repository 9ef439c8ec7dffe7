package org.shangliang.app.supervision.web;

import org.shangliang.app.platform.web.FormValues;

/** Writing down one telephone call. */
public record CallPage(FormValues form, UrgingCard card, String back) {}
