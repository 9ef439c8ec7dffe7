package org.shangliang.app.organization;

/** What a union below the federation is. */
public enum UnionKind {
    /** The union of one employer (基层工会). */
    GRASSROOTS,
    /** One union for several employers, mostly small ones (工会联合会). */
    JOINT
}
