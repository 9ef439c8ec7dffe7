package org.shangliang.app.congress.vote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.congress.web.NewVotePage.Clause;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** The names of the items that are voted on one by one (表决项名称): clauses that were ticked, and what was typed. */
final class ItemTitles {
    static final int FEWEST = 2;
    static final int MOST = 8;
    static final int LONGEST = 60;
    private static final String ITEMS = "items";
    private static final String ONE_BY_ONE = "ITEMS";

    /** One by one, and nothing chosen: left to be found with whatever else is wrong, so that all of it is said at once. */
    private static final List<String> NOTHING = List.of("");

    private ItemTitles() {}

    /**
     * The items of a form. Where only some clauses were ticked and nothing was typed, the others become the last item, so
     * that nothing of the draft is left out.
     */
    static List<String> of(FormValues form, List<Clause> clauses, String others) {
        var ticked = clauses.stream()
                .filter(clause -> form.has("clause", String.valueOf(clause.number())))
                .map(Clause::title)
                .toList();
        var typed = form.value(ITEMS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!form.value("way").equals(ONE_BY_ONE)) {
            if (!ticked.isEmpty() || !typed.isEmpty()) {
                throw new InvalidInput(List.of(new FieldError("way", "congress.item.way")));
            }
            return List.of();
        }
        if (ticked.isEmpty() && typed.isEmpty()) {
            return NOTHING;
        }
        var rest = !ticked.isEmpty() && typed.isEmpty() && ticked.size() < clauses.size()
                ? List.of(others)
                : List.<String>of();
        return Stream.of(ticked, typed, rest).flatMap(List::stream).toList();
    }

    /** What is wrong with the items; a vote on the whole draft has none. */
    static List<FieldError> faults(List<String> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        if (items.size() < FEWEST || items.size() > MOST) {
            return List.of(number(items.equals(NOTHING) ? 0 : items.size()));
        }
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (int at = 0; at < items.size(); at++) {
            var title = items.get(at);
            var number = String.valueOf(at + 1);
            if (title.isBlank() || title.length() > LONGEST || !title.equals(title.strip())) {
                errors.add(new FieldError(ITEMS, "congress.item.title", List.of(number, String.valueOf(LONGEST))));
            } else if (!seen.add(title)) {
                errors.add(new FieldError(ITEMS, "congress.item.twice", List.of(number, title)));
            }
        }
        return errors;
    }

    private static FieldError number(int found) {
        return new FieldError(
                ITEMS,
                "congress.item.number",
                List.of(String.valueOf(FEWEST), String.valueOf(MOST), String.valueOf(found)));
    }
}
