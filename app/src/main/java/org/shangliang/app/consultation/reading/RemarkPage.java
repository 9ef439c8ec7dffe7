package org.shangliang.app.consultation.reading;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The form for a remark on one clause (对这一条有话说). */
public record RemarkPage(
        String path,
        String union,
        int number,
        String title,
        String original,
        List<Option> stances,
        int audience,
        boolean few,
        boolean open,
        boolean sent,
        FormValues form) {}
