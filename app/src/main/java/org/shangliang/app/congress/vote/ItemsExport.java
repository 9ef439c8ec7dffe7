package org.shangliang.app.congress.vote;

import java.util.List;

/** The sealed export of a closed vote item by item (逐项表决封存件): the export of each box, and what spans them. */
public record ItemsExport(
        String format, String vote, List<Item> items, String outcome, String digest, String docketHead)
        implements SealedExport {

    /** An item with the export of its box, in which the item's id stands for the vote. */
    public record Item(int number, String title, BallotExport box) {}
}
