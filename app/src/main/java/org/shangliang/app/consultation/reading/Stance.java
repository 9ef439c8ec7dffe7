package org.shangliang.app.consultation.reading;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a worker thinks of a clause (态度). */
public enum Stance {
    /** It is not understood (看不懂). */
    UNCLEAR,
    /** It should be worded or set otherwise (想改一改). */
    CHANGE,
    /** Against it (不同意). */
    AGAINST,
    /** For it (赞成). */
    FINE;

    static Optional<Stance> of(@Nullable String typed) {
        return Stream.of(values()).filter(one -> one.name().equals(typed)).findFirst();
    }
}
