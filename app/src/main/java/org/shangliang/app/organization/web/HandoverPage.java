package org.shangliang.app.organization.web;

import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

/** The form by which a union's chair is seated or handed over. */
public record HandoverPage(String id, String name, @Nullable String sitting, FormValues form) {}
