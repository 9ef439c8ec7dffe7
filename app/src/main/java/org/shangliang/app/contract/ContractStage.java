package org.shangliang.app.contract;

/** Where a case stands once its text is signed (合同阶段). */
public enum ContractStage {
    /** Both chiefs signed, with the seals needed (已签订). */
    SIGNED,
    /** Filed with the labour authority (已报送审查). */
    FILED,
    /** In force (已生效). */
    IN_FORCE,
    /** Its term ended (已期满终止). */
    EXPIRED,
    /** Ended before its term (已解除). */
    RESCINDED
}
