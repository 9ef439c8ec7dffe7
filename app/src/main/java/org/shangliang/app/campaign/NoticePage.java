package org.shangliang.app.campaign;

import org.shangliang.app.platform.web.FormValues;

/** The form that takes the text of a notice. */
public record NoticePage(FormValues form) {}
