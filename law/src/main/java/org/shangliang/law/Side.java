package org.shangliang.law;

/** One of the two sides of a consultation (职工方、企业方). */
public enum Side {
    /** The workers' side (职工方). */
    WORKERS,
    /** The employer's side (企业方). */
    EMPLOYER;

    /** The side across the table. */
    public Side other() {
        return this == WORKERS ? EMPLOYER : WORKERS;
    }
}
