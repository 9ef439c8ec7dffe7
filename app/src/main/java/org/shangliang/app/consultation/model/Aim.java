package org.shangliang.app.consultation.model;

/** What a case aims at (协商成果), and so which steps it has: most steps belong to every case. */
public enum Aim {
    /** Whatever the case ends in (都有的步骤). */
    EITHER,
    /** Only where a collective contract is to come of it (集体合同). */
    CONTRACT,
    /** Only where an accord with platform workers is to come of it (平台劳动者协商成果). */
    ACCORD;

    /** Whether a case that ends so has the step. */
    public boolean fits(boolean accord) {
        return this == EITHER || (this == ACCORD) == accord;
    }
}
