package org.shangliang.app.opinion;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why words of workers are taken down (下架原因). */
public enum TakedownReason {
    /** They tell who wrote or whom they mean (能认出人). */
    IDENTIFYING,
    /** Insults, threats (辱骂、威胁). */
    ABUSIVE,
    /** Nothing to do with what was asked (与征集无关). */
    UNRELATED;

    /** The reason of that name, if there is one. */
    public static Optional<TakedownReason> of(@Nullable String typed) {
        return Stream.of(values()).filter(one -> one.name().equals(typed)).findFirst();
    }
}
