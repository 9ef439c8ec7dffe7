package org.shangliang.law;

/** How far the text behind a rule has been read (核实状态). */
public enum RuleStatus {
    /** The text was read. */
    SEEN,
    /** Known but not read: warns and is recorded, never refuses (待核实). */
    MEMORY,
    /** A local text may exist that could not be read: the fallback is used (待核实). */
    UNSEEN
}
