package org.shangliang.app.organization.model;

/** The statistical size of an enterprise (大中小微型企业划分). */
public enum SizeClass {
    /** Large (大型). */
    LARGE,
    /** Medium (中型). */
    MEDIUM,
    /** Small (小型). */
    SMALL,
    /** Micro (微型). */
    MICRO
}
