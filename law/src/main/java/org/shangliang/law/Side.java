package org.shangliang.law;

/** The two sides of a consultation (职工方 / 企业方). */
public enum Side {
    /** The workers' side (职工方). */
    WORKERS,
    /** The employer's side (企业方). */
    EMPLOYER
}
