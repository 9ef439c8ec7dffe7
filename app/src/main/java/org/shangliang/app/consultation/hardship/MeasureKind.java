package org.shangliang.app.consultation.hardship;

import org.springframework.modulith.NamedInterface;

/** What is done in hard times (困难时期措施种类). */
@NamedInterface("hardship")
public enum MeasureKind {
    /** Shorter hours (缩短工时). */
    REDUCED_HOURS,
    /** Posts and rest in turn (轮岗轮休). */
    ROTATION,
    /** Training instead of work (组织培训). */
    TRAINING,
    /** A raise put off (缓涨工资). */
    DEFERRED_RAISE,
    /** Pay adjusted downwards (调整薪酬). */
    ADJUSTED_PAY
}
