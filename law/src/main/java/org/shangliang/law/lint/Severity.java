package org.shangliang.law.lint;

/** How heavily a finding weighs (轻重). */
public enum Severity {
    /** Runs against the law (与规定抵触). */
    SEVERE,
    /** Should be looked at (请核对). */
    CHECK
}
