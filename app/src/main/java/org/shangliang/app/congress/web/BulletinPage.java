package org.shangliang.app.congress.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Count;

/** The bulletin for everybody (票箱公示); without a result while the vote runs. */
public record BulletinPage(
        String id,
        String union,
        String employer,
        String title,
        String closedOn,
        @Nullable String result,
        int entitled,
        int present,
        int needed,
        @Nullable Count count,
        List<Entry> entries,
        String find,
        boolean found,
        String digest,
        String textDigest,
        String docketHead,
        String key) {

    /** One ballot. */
    public record Entry(String words, String digits, boolean sought) {}
}
