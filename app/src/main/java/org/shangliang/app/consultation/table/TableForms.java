package org.shangliang.app.consultation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.table.TableCommand.Bundle;
import org.shangliang.app.consultation.table.TableCommand.Line;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Reads the forms at the table (读表单). */
record TableForms(FormValues form) {
    private static final int MOST = 300;

    Propose opening() {
        return new Propose(null, text("heading"), text("title"), text("base"), text("text"), text("reason"), null);
    }

    Propose answer(UUID clause) {
        return new Propose(clause, null, null, null, text("text"), text("reason"), number("answers"));
    }

    Bundle bundle() {
        return new Bundle(chosen().stream().map(this::line).toList(), text("reason"));
    }

    /** The errors of a package by the rows of the form, where clauses that were not chosen stand between. */
    InvalidInput inForm(InvalidInput input) {
        var rows = chosen();
        return new InvalidInput(input.errors().stream()
                .map(error -> new FieldError(row(error.field(), rows), error.code(), error.arguments()))
                .toList());
    }

    private static String row(String field, List<Integer> rows) {
        var place = field.replaceAll("lines\\[(\\d+)]\\..*", "$1");
        return place.equals(field)
                ? field
                : field.replace("lines[" + place + "]", "lines[" + rows.get(Integer.parseInt(place)) + "]");
    }

    private List<Integer> chosen() {
        return new ArrayList<>(IntStream.range(0, MOST)
                .filter(row -> form.value("lines[" + row + "].chosen").equals("true"))
                .boxed()
                .toList());
    }

    private Line line(int row) {
        var at = "lines[" + row + "].";
        return new Line(uuid(form.value(at + "clause")), text(at + "text"), number(at + "answers"));
    }

    private @Nullable String text(String field) {
        var typed = form.value(field);
        return typed.isEmpty() ? null : typed;
    }

    @Nullable
    Integer number(String field) {
        var typed = form.value(field);
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }

    private static UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput(List.of(new FieldError("lines", "consultation.table.two")));
        }
    }
}
