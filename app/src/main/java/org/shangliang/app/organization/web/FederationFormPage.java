package org.shangliang.app.organization.web;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** Recording a federation or one of its parks (登记总工会、片区). */
public record FederationFormPage(FormValues form, List<Option> levels) {}
