package org.shangliang.app.campaign.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.counts.Folding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts of campaigns kept ready (汇总计数). What it answers is always what counting the targets would give at that moment:
 * the cells and the deltas not folded yet are read in one statement.
 */
@Component
public class Rollups implements Folding {
    private static final List<Integer> DEPTHS = List.of(0, 2, 4, 6, 9, 12);
    private static final int GROUP = 20_000;

    private final RollupStore store;

    Rollups(RollupStore store) {
        this.store = store;
    }

    /**
     * The cells of one grouping below a region; null where no counts are kept: another closing day than they were counted
     * by, a region that is no level of the tree, or one below the campaign's too small for that grouping.
     */
    public @Nullable List<Cell> cells(UUID campaign, String top, LocalDate closesOn, String node, Grouping by) {
        var cells = cells(campaign, top, closesOn, node, List.of(by));
        return cells == null ? null : cells.get(by);
    }

    /** The cells of several groupings, all of one moment. */
    public @Nullable Map<Grouping, List<Cell>> cells(
            UUID campaign, String top, LocalDate closesOn, String node, List<Grouping> groupings) {
        boolean kept = DEPTHS.contains(node.length()) && groupings.stream().allMatch(by -> by.isKept(node, top));
        return kept
                ? store.cells(campaign, closesOn, node, groupings, next(node.length()))
                        .orElse(null)
                : null;
    }

    /** Lists targets of a new campaign by what {@code listing} does, and counts them at once instead of one by one. */
    @Transactional
    public void list(UUID campaign, Runnable listing) {
        store.apart(true);
        listing.run();
        store.apart(false);
        store.count(campaign);
    }

    /** Counts a campaign anew; others may write meanwhile. */
    @Transactional
    public void recount(UUID campaign) {
        store.lock();
        store.forget(campaign);
        store.count(campaign);
    }

    @Override
    @Transactional
    public boolean fold() {
        if (!store.tryLock()) {
            return false;
        }
        store.notRolled().forEach(this::recount);
        if (!store.hasDeltas()) {
            return false;
        }
        store.fold(GROUP);
        return store.hasDeltas();
    }

    private static int next(int depth) {
        return DEPTHS.stream().filter(one -> one > depth).findFirst().orElse(DEPTHS.getLast());
    }
}
