package org.shangliang.app.platform;

/** Not there, or not yours: both are answered 404, so that existence does not leak. */
public final class NoSuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the kind of thing for the log, never its content. */
    public NoSuch(String what) {
        super(what, null, false, false);
    }
}
