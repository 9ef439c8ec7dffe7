package org.shangliang.law;

/** What a vote of the congress comes to (表决结果). */
public enum AdoptionOutcome {
    /** Adopted (通过). */
    ADOPTED,
    /** Rejected, or too few present (未通过). */
    REJECTED,
    /** Exactly half where the sources disagree; goes on only with a recorded reason (有争议). */
    CONTESTED
}
