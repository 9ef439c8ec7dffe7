package org.shangliang.app.consultation.joint;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the talks at one table are to end in (协商成果). */
public enum JointResult {
    /** A sectoral or regional collective contract (集体合同); workers have a labour relation. */
    CONTRACT,
    /** Minutes (纪要) with platform workers who have no labour relation. */
    MINUTES,
    /** A memorandum (备忘录) with platform workers who have no labour relation. */
    MEMORANDUM,
    /** An agreement (协议) with platform workers who have no labour relation. */
    AGREEMENT;

    /** Whether it is no collective contract, so that neither review nor effect by silence applies. */
    boolean isAccord() {
        return this != CONTRACT;
    }

    static Optional<JointResult> of(@Nullable String typed) {
        return Stream.of(values()).filter(one -> one.name().equals(typed)).findFirst();
    }
}
