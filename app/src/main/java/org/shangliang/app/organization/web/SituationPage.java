package org.shangliang.app.organization.web;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The form by which one records how an enterprise fares. */
public record SituationPage(String id, String name, FormValues form, List<Option> situations) {}
