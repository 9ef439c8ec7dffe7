package org.shangliang.app.supervision;

/** How somebody is urged (催办方式). */
public enum UrgingChannel {
    /** A reminder in the program (系统提醒). */
    REMINDER,
    /** A text copied into WeChat (微信). */
    WECHAT,
    /** A printed sheet (催办单). */
    SHEET,
    /** A telephone call (电话). */
    CALL
}
