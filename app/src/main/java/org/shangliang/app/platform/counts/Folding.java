package org.shangliang.app.platform.counts;

/**
 * Counts kept ready (汇总计数): who writes appends deltas, and somebody folds them into what is kept, in groups. What is
 * read is always both together, so that it does not matter when that happens.
 */
public interface Folding {

    /** Folds one group of deltas, unless somebody else is at it; tells whether there is more to do. */
    boolean fold();
}
