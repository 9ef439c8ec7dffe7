package org.shangliang.app.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Ground;

/** What went wrong with one request (问题), with the number under which it can be asked about. */
public record Problem(
        ProblemType type,
        String number,
        List<Ground> grounds,
        List<FieldError> errors,
        @Nullable Duration retryAfter) {

    /** A problem that its type tells fully. */
    public static Problem of(ProblemType type) {
        return new Problem(type, numbered(type), List.of(), List.of(), null);
    }

    /** The law says no. */
    public static Problem refused(List<Ground> grounds) {
        return new Problem(ProblemType.REFUSED, numbered(ProblemType.REFUSED), grounds, List.of(), null);
    }

    /** Something cannot be read. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(ProblemType.INVALID_INPUT, numbered(ProblemType.INVALID_INPUT), List.of(), errors, null);
    }

    /** Too many attempts; when the next one will be heard. */
    public static Problem tooMany(Duration retryAfter) {
        var type = ProblemType.TOO_MANY_ATTEMPTS;
        return new Problem(type, numbered(type), List.of(), List.of(), retryAfter);
    }

    /** Too much at once; when to come again. */
    public static Problem busy(Duration retryAfter) {
        return new Problem(ProblemType.BUSY, numbered(ProblemType.BUSY), List.of(), List.of(), retryAfter);
    }

    private static String numbered(ProblemType type) {
        UUID id = Ids.random();
        return "SL-" + type.status().value() + "-"
                + id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
