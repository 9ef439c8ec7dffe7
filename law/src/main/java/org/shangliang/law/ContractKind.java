package org.shangliang.law;

/** What a round is meant to conclude (集体合同种类). */
public enum ContractKind {
    /** Comprehensive collective contract (集体合同). */
    COMPREHENSIVE,
    /** Special collective contract on wages (工资专项集体合同). */
    WAGE,
    /** Special collective contract on safety and health (劳动安全卫生专项集体合同). */
    SAFETY,
    /** Special collective contract protecting women workers (女职工权益保护专项集体合同). */
    WOMEN,
    /** Another single subject; the national provisions apply. */
    OTHER,
    /** Accord for platform workers without a labour relation; not a collective contract. */
    PLATFORM_ACCORD
}
