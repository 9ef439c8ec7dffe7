package org.shangliang.app.congress;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.DeliberateStep.Deliberate;
import org.shangliang.app.congress.model.Tellers;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** Who counted ballots of paper, as it is reported (计票人、监票人): two who counted apart and agreed. */
record ReportedTellers(
        @Nullable @Size(max = 40) String first,
        @Nullable @Size(max = 40) String second) {
    private static final ReportedTellers NOBODY = new ReportedTellers(null, null);

    static ReportedTellers of(Tellers known) {
        return new ReportedTellers(known.first(), known.second());
    }

    static ReportedTellers in(Deliberate command) {
        var given = command.tellers();
        return given == null ? NOBODY : given;
    }

    /** Nobody was named. */
    boolean isNobody() {
        return isBlank(first) && isBlank(second);
    }

    /** What cannot be: one alone, one twice, or nobody where items were counted one by one. */
    static List<FieldError> impossible(Deliberate command) {
        var tellers = in(command);
        if (tellers.isNobody() && command.items() == null) {
            return List.of();
        }
        var errors = new ArrayList<FieldError>();
        if (isBlank(tellers.first)) {
            errors.add(new FieldError("tellers.first", "congress.teller.name"));
        }
        if (isBlank(tellers.second)) {
            errors.add(new FieldError("tellers.second", "congress.teller.name"));
        }
        if (errors.isEmpty() && strip(tellers.first).equals(strip(tellers.second))) {
            errors.add(new FieldError("tellers.second", "congress.teller.same"));
        }
        return errors;
    }

    /** The two, if they were named. */
    static @Nullable Tellers named(Deliberate command) {
        var tellers = in(command);
        return tellers.isNobody() ? null : new Tellers(strip(tellers.first), strip(tellers.second));
    }

    private static boolean isBlank(@Nullable String name) {
        return name == null || name.isBlank();
    }

    private static String strip(@Nullable String name) {
        return name == null ? "" : name.strip();
    }
}
