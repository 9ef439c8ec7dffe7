package org.shangliang.app.contract.model;

/** One of the papers handed in for review (报送材料). */
public enum Material {
    /** The contract with both signatures and the seals (签字盖章的合同文本). */
    TEXT,
    /** How the representatives were chosen, the course of the talks, the main matters (情况说明). */
    STATEMENT,
    /** The figures that belong to the kind of contract (专项说明). */
    KIND_NOTE,
    /** That employer and union lawfully exist (主体资格证明). */
    STANDING,
    /** The resolution of the congress with presence and votes (职代会决议). */
    RESOLUTION,
    /** The representatives of both sides (协商代表名单). */
    REPRESENTATIVES,
    /** The chiefs' proof of post and identity (首席代表身份证明). */
    CHIEF_ID,
    /** The mandate of a chief who sits by delegation (委托书). */
    MANDATE,
    /** The record of the talks, signed by the chiefs (协商会议记录). */
    MINUTES,
    /** The letter of offer (要约书). */
    OFFER,
    /** The letter of reply (答复书). */
    REPLY,
    /** The employers of a sectoral or regional contract, and the text of each (参加单位名单和各单位文本). */
    PARTIES,
    /** Whatever else was asked for (其他材料). */
    OTHER
}
