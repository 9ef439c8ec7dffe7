package org.shangliang.law;

/** Who presides over the meetings (会议主持), 集体合同规定 34. */
public enum ChairRule {
    /** The two chiefs in turn (轮流主持). */
    IN_TURN,
    /** The two chiefs together (共同主持). */
    JOINTLY
}
