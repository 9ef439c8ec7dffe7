package org.shangliang.app.congress.web;

import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** Asks once more before a vote is closed though too few are present (截止前确认): it ends without a result, for good. */
public record ClosingSurePage(
        String id,
        String employer,
        String title,
        boolean assembly,
        int entitled,
        int present,
        int quorum,
        int given,
        Ground tooFew,
        FormValues form) {

    /** How many more would have to be present. */
    public int lacking() {
        return quorum - present;
    }
}
