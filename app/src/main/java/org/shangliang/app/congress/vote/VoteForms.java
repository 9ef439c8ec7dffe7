package org.shangliang.app.congress.vote;

import java.util.List;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Reads the forms of votes. */
@Component
class VoteForms {
    private static final String DIGITS = "\\d{1,6}";

    VoteDraft draft(FormValues form) {
        return new VoteDraft(
                level(form.value("level")), form.value("firstTeller"), form.value("secondTeller"), form.value("roll"));
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

    PaperCount count(FormValues form) {
        return new PaperCount(
                number(form, "for"), number(form, "against"), number(form, "abstain"), number(form, "invalid"));
    }

    private static int number(FormValues form, String field) {
        if (!form.value(field).matches(DIGITS)) {
            throw new InvalidInput(List.of(new FieldError(field, "congress.teller.number")));
        }
        return Integer.parseInt(form.value(field));
    }
}
