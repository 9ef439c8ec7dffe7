package org.shangliang.app.consultation.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.modulith.NamedInterface;

/** A mark as it is typed (标记一行): the rank, the best value and the last one acceptable. */
@NamedInterface("balance")
public record MarkLine(
        @Nullable Integer rank,
        @Nullable BigDecimal best,
        @Nullable BigDecimal limit) {

    /** A mark for every scale; what cannot stand is told at once. */
    static List<Mark> checked(@Nullable List<MarkLine> lines, List<Scale> scales) {
        var sent = lines == null ? List.<MarkLine>of() : lines;
        var errors = new ArrayList<FieldError>();
        var marks = new ArrayList<Mark>();
        var ranks = new HashSet<Integer>();
        for (int at = 0; at < scales.size(); at++) {
            var line = at < sent.size() ? sent.get(at) : new MarkLine(null, null, null);
            var path = "marks[" + at + "].";
            int rank = line.rank() == null ? 0 : line.rank();
            if (rank < 1 || rank > scales.size() || !ranks.add(rank)) {
                errors.add(new FieldError(path + "rank", "balance.rank", List.of(String.valueOf(scales.size()))));
            }
            int best = level(path + "best", line.best(), scales.get(at), errors);
            int limit = level(path + "limit", line.limit(), scales.get(at), errors);
            marks.add(new Mark(rank, best, limit));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return marks;
    }

    private static int level(String field, @Nullable BigDecimal value, Scale scale, List<FieldError> errors) {
        int level = value == null ? -1 : scale.level(value);
        if (level < 0) {
            errors.add(new FieldError(field, "balance.level", List.of(scale.title())));
        }
        return level;
    }
}
