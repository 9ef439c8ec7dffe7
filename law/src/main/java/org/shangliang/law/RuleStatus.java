package org.shangliang.law;

/** How well the source of a rule is known; all but {@link #SEEN} are shown as 待核实. */
public enum RuleStatus {
    /** The text was read. */
    SEEN,
    /** Known from memory: warns and is recorded, never refuses. */
    MEMORY,
    /** A local rule may exist but was not available: the fallback applies. */
    UNSEEN
}
