package org.shangliang.app.platform;

import org.jspecify.annotations.Nullable;

/** The program cannot start as asked; it tells the operator what is wrong and what to do. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    /** A problem that another exception revealed. */
    public CannotStart(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** A problem that was found by looking. */
    public CannotStart(String problem, String remedy) {
        this(problem, remedy, null);
    }

    /** What the operator can do. */
    public String remedy() {
        return remedy;
    }
}
