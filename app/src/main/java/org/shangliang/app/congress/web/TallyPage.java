package org.shangliang.app.congress.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** Where a teller enters what he counted (计票). */
public record TallyPage(
        String id,
        String union,
        String title,
        String state,
        int given,
        String done,
        List<ItemField> items,
        FormValues form) {}
