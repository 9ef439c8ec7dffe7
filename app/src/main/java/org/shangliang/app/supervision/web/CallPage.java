package org.shangliang.app.supervision.web;

import java.util.List;
import org.shangliang.app.organization.phonebook.PhoneEntry;
import org.shangliang.app.platform.web.FormValues;

/** Writing down one telephone call. */
public record CallPage(FormValues form, UrgingCard card, List<PhoneEntry> phones, String back) {}
