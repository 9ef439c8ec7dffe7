package org.shangliang.app.contract.publication;

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
