package org.shangliang.app.congress.vote;

import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** What a voter chose for each item (逐项选择); an item without an answer is named, and no ballot is partly taken. */
final class ItemChoices {
    private ItemChoices() {}

    /** The choices in the order of the items, with every fault found besides. */
    static List<Mark> read(List<VoteItem> items, List<String> sent, List<FieldError> faults) {
        var errors = new ArrayList<FieldError>();
        var marks = new ArrayList<Mark>();
        for (int at = 0; at < items.size(); at++) {
            var item = items.get(at);
            Mark.read(at < sent.size() ? sent.get(at) : "")
                    .ifPresentOrElse(
                            marks::add,
                            () -> errors.add(new FieldError(
                                    item.field("choice"),
                                    "congress.item.choice",
                                    List.of(String.valueOf(item.number()), item.title()))));
        }
        if (sent.size() > items.size()) {
            errors.add(new FieldError("choices", "congress.item.choices", List.of(String.valueOf(items.size()))));
        }
        errors.addAll(faults);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return marks;
    }
}
