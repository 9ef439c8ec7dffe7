package org.shangliang.app.notification.web;

import org.shangliang.app.platform.web.FormValues;

/** One's own address for reminders; empty if there is none. */
public record MailPage(FormValues form, boolean on, String address, boolean confirmed, boolean codeOpen) {}
