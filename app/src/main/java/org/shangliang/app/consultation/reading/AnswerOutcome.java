package org.shangliang.app.consultation.reading;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of the remarks on a clause (怎么处理). */
public enum AnswerOutcome {
    /** Explained; the text stays (已解释). */
    EXPLAINED,
    /** Taken back to the table, where only both chiefs change the text (带回协商). */
    TO_TABLE,
    /** Noted for the next round (记下，下一轮谈). */
    NEXT_ROUND;

    static Optional<AnswerOutcome> of(@Nullable String typed) {
        return Stream.of(values()).filter(one -> one.name().equals(typed)).findFirst();
    }
}
