package org.shangliang.app.platform;

import java.util.List;
import org.shangliang.law.Ground;

/** What became of a command: done, perhaps with remarks (for instance "late"), or refused with its grounds. */
public sealed interface Outcome<T> {

    /** The act is recorded; {@code notes} say what was remarked about it. */
    record Done<T>(T value, List<Ground> notes) implements Outcome<T> {}

    /** Nothing was changed; every ground carries its article and what would cure it. */
    record Refused<T>(List<Ground> grounds) implements Outcome<T> {}

    /** Done without a remark. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value, List.of());
    }

    /** Refused on one ground. */
    static <T> Outcome<T> refused(Ground ground) {
        return new Refused<>(List.of(ground));
    }
}
