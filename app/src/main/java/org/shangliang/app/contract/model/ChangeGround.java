package org.shangliang.app.contract.model;

import java.util.Locale;

/** On what ground a contract in force may be changed or ended (变更、解除的情形); the rule of law says which are open. */
public enum ChangeGround {
    /** Both sides agree (双方协商一致). */
    BOTH_AGREE,
    /** The employer merges, dissolves or fails, so that it cannot be kept (合并、解散、破产). */
    MERGER_DISSOLUTION_BANKRUPTCY,
    /** Force majeure (不可抗力). */
    FORCE_MAJEURE,
    /** A condition the contract itself names has come about (约定条件出现). */
    AGREED_CONDITION,
    /** Another case of law (法律、法规规定的其他情形). */
    OTHER_LAW;

    /** As the rule of law names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
