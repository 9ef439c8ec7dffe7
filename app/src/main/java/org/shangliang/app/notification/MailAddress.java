package org.shangliang.app.notification;

import java.util.UUID;

/** The address somebody gave for reminders (提醒邮箱). */
record MailAddress(UUID account, String address, boolean confirmed, boolean codeOpen, UUID leaveCode) {}
