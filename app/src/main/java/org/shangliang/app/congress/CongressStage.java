package org.shangliang.app.congress;

/** Where a case stands while the congress or assembly has it (审议阶段). */
public enum CongressStage {
    /** A congress or assembly is called, or met without a quorum (审议中). */
    DELIBERATING,
    /** The draft is adopted and can be signed (审议通过). */
    ADOPTED
}
