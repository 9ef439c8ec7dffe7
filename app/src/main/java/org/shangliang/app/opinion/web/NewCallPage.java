package org.shangliang.app.opinion.web;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The form that opens a call (发起征集). */
public record NewCallPage(FormValues form, List<Option> employers, String today) {}
