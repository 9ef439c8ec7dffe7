package org.shangliang.app.consultation;

/** Where a consultation stands (所处阶段), up to a draft agreed. */
public enum ConsultationStage {
    /** Agenda and workers' side are being prepared (准备). */
    PREPARING,
    /** The offer is served (已要约). */
    OFFERED,
    /** The reply period passed without a reply (逾期未答复). */
    OVERDUE,
    /** The other side declined (不同意协商). */
    DECLINED,
    /** Taken to the higher union or the authority (已提请处理). */
    ESCALATED,
    /** The other side agreed to consult (已应约). */
    ACCEPTED,
    /** Meetings are being held (协商中). */
    NEGOTIATING,
    /** Paused by agreement; may resume (中止). */
    SUSPENDED,
    /** The labour authority coordinates (协调处理中). */
    COORDINATING,
    /** Both chiefs signed the draft (草案已达成). */
    AGREED,
    /** Both chiefs signed an accord with platform workers (已达成平台协商成果). */
    CONCLUDED,
    /** Withdrawn before a reply (已撤回). */
    WITHDRAWN,
    /** Ended without agreement; does not resume (终止). */
    ENDED
}
