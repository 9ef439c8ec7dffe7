package org.shangliang.app.congress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** Counts that were reported (计票), before they are known to be possible. */
record Ballots(
        @Nullable Integer entitled,
        @Nullable Integer present,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstain,
        @Nullable Integer invalid) {

    /** What cannot be, field by field. */
    List<FieldError> impossible() {
        var errors = new ArrayList<FieldError>();
        if (entitled == null || entitled < 1) {
            errors.add(new FieldError("entitled", "congress.count.entitled"));
        }
        if (present == null) {
            errors.add(new FieldError("present", "congress.count.present.missing"));
        }
        if (entitled == null || present == null || !errors.isEmpty()) {
            return errors;
        }
        if (present < 0 || present > entitled) {
            errors.add(new FieldError("present", "congress.count.present", List.of(entitled.toString())));
            return errors;
        }
        check("for", inFavour, present, errors);
        check("against", against, present, errors);
        check("abstain", abstain, present, errors);
        check("invalid", invalid, present, errors);
        int sum = zero(inFavour) + zero(against) + zero(abstain) + zero(invalid);
        if (errors.isEmpty() && sum > present) {
            errors.add(new FieldError("for", "congress.count.sum", List.of(String.valueOf(sum), present.toString())));
        }
        return errors;
    }

    /** Whether it is known how many are entitled and how many came; without it no vote can be too many. */
    boolean hasTurnout() {
        return entitled != null && entitled > 0 && present != null;
    }

    /** The counts as numbers; what was not reported is none. */
    Count counted() {
        return new Count(zero(entitled), zero(present), zero(inFavour), zero(against), zero(abstain), zero(invalid));
    }

    private static void check(String field, @Nullable Integer count, int present, List<FieldError> errors) {
        if (count != null && (count < 0 || count > present)) {
            errors.add(new FieldError(field, "congress.count.votes", List.of(String.valueOf(present))));
        }
    }

    private static int zero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
