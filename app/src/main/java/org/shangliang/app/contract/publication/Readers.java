package org.shangliang.app.contract.publication;

import org.jspecify.annotations.Nullable;

/** How many workers have read a contract (查阅人数); few readers, or few who have not read, are not told as a number. */
record Readers(Told told, int count) {
    private static final int FEWEST = 5;

    /** What is told. */
    enum Told {
        /** Nobody yet (还没有). */
        NONE,
        /** Fewer than five (不足五人). */
        FEW,
        /** The number (人数). */
        NUMBER,
        /** All but a few (差不多都看了). */
        NEARLY_ALL
    }

    /**
     * Together with those whom a case file told of. Whoever reads again after the case came back is not counted twice, so
     * that the number is the least it can be.
     */
    static Readers of(int count, int staff, @Nullable Readers before) {
        if (before == null || before.told == Told.NONE) {
            return of(count, staff);
        }
        if (before.told == Told.NEARLY_ALL) {
            return before;
        }
        return of(Math.max(count, before.told == Told.NUMBER ? before.count : 1), staff);
    }

    static Readers of(int count, int staff) {
        if (count == 0) {
            return new Readers(Told.NONE, 0);
        }
        if (count < FEWEST) {
            return new Readers(Told.FEW, FEWEST);
        }
        return staff > 0 && staff - count < FEWEST
                ? new Readers(Told.NEARLY_ALL, FEWEST)
                : new Readers(Told.NUMBER, count);
    }
}
