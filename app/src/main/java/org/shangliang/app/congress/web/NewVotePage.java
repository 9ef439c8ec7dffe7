package org.shangliang.app.congress.web;

import org.shangliang.app.platform.web.FormValues;

/** The form to prepare a vote (准备表决). */
public record NewVotePage(
        FormValues form,
        String caseId,
        String employer,
        String title,
        boolean convened,
        String meeting,
        boolean assembly,
        int entitled) {}
