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
        String key,
        List<Item> items) {

    /** The box of one item. */
    public record Item(
            int number,
            String title,
            String result,
            @Nullable Count count,
            List<Entry> entries,
            String digest,
            String key) {
        /** Whether the ballot that somebody looks for is in this box. */
        public boolean sought() {
            return entries.stream().anyMatch(Entry::sought);
        }
    }

    /** How many ballots were cast on screens; every item has as many. */
    public int cast() {
        return items.isEmpty() ? entries.size() : items.getFirst().entries().size();
    }

    /** The items that were not adopted. */
    public List<Item> failed() {
        return items.stream().filter(item -> item.result().equals("REJECTED")).toList();
    }

    /** One ballot. */
    public record Entry(String words, String digits, boolean sought) {}
}
