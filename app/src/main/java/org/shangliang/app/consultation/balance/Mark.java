package org.shangliang.app.consultation.balance;

import org.springframework.modulith.NamedInterface;

/** What a side marks on one scale in private (标记): its rank among the items, the best level, the last acceptable one. */
@NamedInterface("balance")
public record Mark(int rank, int best, int limit) {
    private static final int FULL = 100;

    /** Whether the side could accept the level. */
    boolean accepts(int level) {
        return best == limit ? level == best : towardsBest(level) >= 0;
    }

    /** What the level is worth to the side; below nought beyond its limit. A higher rank weighs more. */
    int worth(int level, int items) {
        int weight = (items - rank + 1) * FULL;
        if (best == limit) {
            return level == best ? weight : -weight;
        }
        int span = Math.abs(best - limit);
        return Math.floorDiv(weight * Math.min(towardsBest(level), span), span);
    }

    private int towardsBest(int level) {
        return best > limit ? level - limit : limit - level;
    }
}
