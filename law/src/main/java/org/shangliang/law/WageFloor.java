package org.shangliang.law;

/** How the agreed lowest wage relates to the local minimum wage (最低工资), 劳动合同法 55. */
public enum WageFloor {
    /** Not below it (不低于). */
    NOT_BELOW,
    /** Strictly above it (高于). */
    STRICTLY_ABOVE
}
