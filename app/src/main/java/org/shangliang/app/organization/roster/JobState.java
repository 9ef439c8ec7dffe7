package org.shangliang.app.organization.roster;

/** Where a job stands (任务状态). */
public enum JobState {
    /** Waits for its turn (排队中). */
    QUEUED,
    /** Being done (正在导入). */
    RUNNING,
    /** Done; the good rows are in the register (已完成). */
    DONE,
    /** Could not be done; nothing was written (没有导入). */
    FAILED,
    /** Cut off, nothing was written; may be started again (中断). */
    INTERRUPTED
}
