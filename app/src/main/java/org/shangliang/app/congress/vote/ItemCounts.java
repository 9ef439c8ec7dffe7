package org.shangliang.app.congress.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** What cannot be in a teller's counts (逐项报数), and what is said of the item where something is wrong. */
final class ItemCounts {
    private ItemCounts() {}

    /** Every box has no more than the papers given, and of several items each has as many, since they stand on one paper. */
    static List<FieldError> faults(List<VoteItem> boxes, List<PaperCount> counts, int given) {
        var errors = new ArrayList<FieldError>();
        for (int at = 0; at < boxes.size(); at++) {
            errors.addAll(faults(boxes.get(at), counts.get(at), given));
        }
        int first = counts.getFirst().sum();
        for (int at = 1; at < boxes.size() && errors.isEmpty(); at++) {
            if (counts.get(at).sum() != first) {
                var box = boxes.get(at);
                errors.add(new FieldError(
                        box.field("for"),
                        "congress.item.sum",
                        List.of(
                                box.title(),
                                String.valueOf(counts.get(at).sum()),
                                boxes.getFirst().title(),
                                String.valueOf(first))));
            }
        }
        return errors;
    }

    private static List<FieldError> faults(VoteItem box, PaperCount count, int given) {
        var negative = Stream.of(
                        Map.entry("for", count.inFavour()),
                        Map.entry("against", count.against()),
                        Map.entry("abstain", count.abstained()),
                        Map.entry("invalid", count.invalid()))
                .filter(part -> part.getValue() < 0)
                .map(part -> number(box, part.getKey()))
                .toList();
        return negative.isEmpty() && count.sum() > given
                ? naming(
                        box,
                        List.of(new FieldError(
                                "for",
                                "congress.teller.too-many",
                                List.of(String.valueOf(count.sum()), String.valueOf(given)))))
                : negative;
    }

    /** A number that is missing or none. */
    static FieldError number(VoteItem box, String field) {
        return naming(box, List.of(new FieldError(field, "congress.teller.number." + field)))
                .getFirst();
    }

    /** The same faults at the fields of an item, with its name in front. */
    static List<FieldError> naming(VoteItem box, List<FieldError> faults) {
        return box.isWhole()
                ? faults
                : faults.stream()
                        .map(fault -> new FieldError(
                                box.field(fault.field()),
                                fault.code() + ".item",
                                Stream.concat(fault.arguments().stream(), Stream.of(box.title()))
                                        .toList()))
                        .toList();
    }
}
