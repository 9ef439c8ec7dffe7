package org.shangliang.law;

/** The step that must be reached by the closing date of a plan (倒排目标). */
public enum PlanUntil {
    /** The offer is served (要约送达). */
    OFFER_SERVED,
    /** The other side has replied (已答复). */
    OFFER_REPLIED,
    /** Both chiefs have signed the approved text (已签订). */
    CONTRACT_SIGNED,
    /** The labour authority has received it (已报送). */
    CONTRACT_FILED,
    /** It is in force (已生效). */
    IN_FORCE
}
