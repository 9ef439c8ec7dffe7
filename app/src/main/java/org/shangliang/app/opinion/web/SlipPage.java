package org.shangliang.app.opinion.web;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The form that enters a paper slip (代录纸质意见单). */
public record SlipPage(String call, String callTitle, FormValues form, List<Option> picks, boolean open) {}
