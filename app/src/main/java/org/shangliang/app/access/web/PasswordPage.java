package org.shangliang.app.access.web;

import org.shangliang.app.platform.web.FormValues;

/** The page that changes one's password (修改密码); {@code demanded} if nothing else can be done before. */
public record PasswordPage(FormValues form, String username, boolean demanded, String to) {}
