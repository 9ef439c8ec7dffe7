package org.shangliang.app.organization;

/** What kind of body a post belongs to. */
public enum BodyKind {
    /** A federation (总工会). */
    FEDERATION,
    /** A grassroots or joint union (工会). */
    UNION,
    /** An employer (用人单位). */
    EMPLOYER
}
