package org.shangliang.app.organization.roster;

import java.io.Closeable;
import java.io.IOException;

/** A sheet of a roster file (表), read from its first row to its last as often as asked. */
interface Sheet extends Closeable {

    /** Takes rows until it answers false. */
    @FunctionalInterface
    interface Rows {
        /** The row with its number as the user sees it; a cell that is missing or empty is "". */
        boolean row(int number, String[] cells) throws IOException;
    }

    /** Gives every row in order. */
    void read(Rows rows) throws IOException;

    @Override
    default void close() throws IOException {}
}
