package org.shangliang.app.congress.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shangliang.app.congress.web.NewVotePage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Reads the forms of votes. */
@Component
class VoteForms {
    private static final String DIGITS = "\\d{1,6}";

    private final Texts texts;

    VoteForms(Texts texts) {
        this.texts = texts;
    }

    VoteDraft draft(FormValues form, List<NewVotePage.Clause> clauses) {
        return new VoteDraft(
                level(form.value("level")),
                form.value("firstTeller"),
                form.value("secondTeller"),
                form.value("roll"),
                form.day("termEnds"),
                ItemTitles.of(form, clauses, texts.of("congress.item.others")));
    }

    private static Level level(String sent) {
        return switch (sent) {
            case "", "DETACHED" -> Level.DETACHED;
            case "BLIND" -> Level.BLIND;
            default -> throw new InvalidInput(List.of(new FieldError("level", "congress.level")));
        };
    }

    static List<Integer> numbers(FormValues form) {
        return form.values("number").stream()
                .filter(number -> number.matches(DIGITS))
                .map(Integer::valueOf)
                .toList();
    }

    /** What a teller counted, by box; every number that is missing is named, and so is the code. */
    List<PaperCount> counts(FormValues form, List<VoteItem> boxes) {
        var errors = new ArrayList<FieldError>();
        var counts = boxes.stream()
                .map(box -> new PaperCount(
                        number(form, box, "for", errors),
                        number(form, box, "against", errors),
                        number(form, box, "abstain", errors),
                        number(form, box, "invalid", errors)))
                .toList();
        if (form.value("code").isEmpty()) {
            errors.add(new FieldError("code", "congress.teller.code.missing"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return counts;
    }

    private static int number(FormValues form, VoteItem box, String field, List<FieldError> errors) {
        var sent = form.value(box.field(field));
        if (!sent.matches(DIGITS)) {
            errors.add(ItemCounts.number(box, field));
            return 0;
        }
        return Integer.parseInt(sent);
    }

    /** What a voter chose, in the order of the items; nothing for what comes after the last answer. */
    static List<String> choices(FormValues form) {
        int last = ItemTitles.MOST;
        while (last > 0 && form.value("choice" + last).isEmpty()) {
            last--;
        }
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> form.value("choice" + number))
                .toList();
    }
}
