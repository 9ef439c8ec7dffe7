package org.shangliang.app.evaluation;

/** A sign of form without substance (形式化迹象), in the order in which pages show them. */
enum Flag {
    /** Hardly a word changed since the last contract, and no figure (和上一份几乎一样). */
    UNCHANGED,
    /** Nearly a template as it stands (照抄范本). */
    TEMPLATE,
    /** The same text with the same figures at another enterprise (和别的单位雷同). */
    SAME_TEXT,
    /** A wage clause without a number (工资条款没有数字). */
    NO_FIGURE,
    /** A meeting of a few minutes (会开得太短). */
    SHORT_MEETING,
    /** No suggestion of the workers was taken up (没有采纳职工意见). */
    NO_SUGGESTION,
    /** Every vote was unanimous (每次表决都是全票). */
    UNANIMOUS,
    /** All steps were entered on one day (各步骤同一天录入). */
    ONE_DAY,
    /** The steps were recorded only afterwards (事后补录). */
    AFTERWARDS,
    /** One person stands on both sides (同一人站在两边). */
    SAME_PERSON,
    /** Both sides give the same telephone number (双方电话相同). */
    SAME_PHONE,
    /** The employer disclosed nothing (没有提供资料). */
    NO_DISCLOSURE
}
