package org.shangliang.app.platform.web;

/** The groups of the navigation (导航分组), in their order. */
public enum NavSection {
    /** What is being done now (当前工作). */
    WORK,
    /** What is kept over the years (长期). */
    KEPT,
    /** Accounts and settings (管理). */
    ADMINISTRATION,
    /** Help (帮助). */
    HELP
}
