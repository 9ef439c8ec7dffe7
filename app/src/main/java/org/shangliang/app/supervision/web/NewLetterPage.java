package org.shangliang.app.supervision.web;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** Writing a letter to or about one enterprise. */
public record NewLetterPage(
        FormValues form, UrgingCard card, List<Option> kinds, List<Option> addressees, boolean supervisor) {}
