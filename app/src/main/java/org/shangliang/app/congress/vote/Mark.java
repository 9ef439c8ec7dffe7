package org.shangliang.app.congress.vote;

import java.util.Optional;
import java.util.stream.Stream;

/** What may stand on a ballot (票面): in favour, against, abstaining. */
public enum Mark {
    /** In favour (同意). */
    FOR,
    /** Against (不同意). */
    AGAINST,
    /** Abstaining (弃权). */
    ABSTAIN;

    /** The number that is stored and goes into the digest. */
    int code() {
        return ordinal() + 1;
    }

    static Mark of(int code) {
        return values()[code - 1];
    }

    /** What a form or a program sent, if it is one of the three. */
    static Optional<Mark> read(String sent) {
        return Stream.of(values()).filter(mark -> mark.name().equals(sent)).findFirst();
    }
}
