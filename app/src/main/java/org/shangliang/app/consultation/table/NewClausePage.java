package org.shangliang.app.consultation.table;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** The form of a new clause (提一条新条款). */
public record NewClausePage(CaseTitle title, FormValues form, List<Option> headings, List<Ground> barred) {}
