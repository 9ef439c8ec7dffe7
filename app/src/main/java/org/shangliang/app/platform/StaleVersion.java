package org.shangliang.app.platform;

/** Someone was faster: the thing has changed since it was read (409). */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Tells the version expected and the one found. */
    public StaleVersion(long expected, long found) {
        super("expected " + expected + ", found " + found, null, false, false);
    }
}
