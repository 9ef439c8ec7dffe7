package org.shangliang.app.supervision.meeting;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** Calling a meeting: what about, when, where, who. */
public record NewMeetingPage(FormValues form, List<Option> enterprises) {}
