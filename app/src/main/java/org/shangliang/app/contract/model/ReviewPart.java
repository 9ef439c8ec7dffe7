package org.shangliang.app.contract.model;

/** One of the three things the labour authority examines (审查事项), 集体合同规定 44. */
public enum ReviewPart {
    /** Whether both parties may conclude it (双方资格). */
    STANDING,
    /** Whether the procedure was kept (协商程序). */
    PROCEDURE,
    /** Whether the content is lawful (合同内容). */
    CONTENT
}
