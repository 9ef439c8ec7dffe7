package org.shangliang.law;

/** Who signs the minutes (会议记录签字). */
public enum MinutesSigners {
    /** Both chief representatives (双方首席代表). */
    BOTH_CHIEFS,
    /** Every representative (全体协商代表). */
    ALL_REPRESENTATIVES,
    /** Every representative who was present (到会协商代表). */
    PRESENT_REPRESENTATIVES
}
