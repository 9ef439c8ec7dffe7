package org.shangliang.app.organization.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.BusinessSituation;
import org.shangliang.app.organization.EmployerQuery;
import org.shangliang.app.organization.Judgement;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Reads what stands in addresses and small forms. */
final class Queries {
    private Queries() {}

    /** A query of the register; what makes no sense is left out, for a search has no wrong answers. */
    static EmployerQuery employers(FormValues search) {
        String region = search.value("region");
        return new EmployerQuery(
                blank(search.value("q")),
                region.matches("[0-9]{2,12}") ? region : null,
                situation(search.value("situation")),
                id(search.value("union")));
    }

    static int version(FormValues form) {
        try {
            return Integer.parseInt(form.value("version"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static Judgement judgement(FormValues form, Actor actor) {
        List<FieldError> errors = new ArrayList<>();
        BusinessSituation situation = situation(form.value("situation"));
        if (situation == null) {
            errors.add(new FieldError("situation", "organization.situation.unknown"));
        }
        LocalDate day = day(form.value("judgedOn"));
        if (day == null) {
            errors.add(new FieldError("judgedOn", "organization.date.unreadable"));
        }
        if (form.value("reason").isEmpty()) {
            errors.add(new FieldError("reason", "organization.judgement.reason"));
        }
        if (situation == null || day == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Judgement(
                situation, day, actor.account(), actor.name(), form.value("reason"), id(form.value("evidence")));
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable BusinessSituation situation(String typed) {
        for (BusinessSituation situation : BusinessSituation.values()) {
            if (situation.name().equals(typed)) {
                return situation;
            }
        }
        return null;
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }
}
