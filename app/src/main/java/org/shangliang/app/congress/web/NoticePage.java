package org.shangliang.app.congress.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** The notice with the draft, as a voter reads it with the code (会议通知). */
public record NoticePage(
        String id,
        String union,
        String title,
        String meeting,
        String place,
        List<String> agenda,
        String digest,
        List<String> clauses,
        boolean due,
        boolean present,
        FormValues form) {}
