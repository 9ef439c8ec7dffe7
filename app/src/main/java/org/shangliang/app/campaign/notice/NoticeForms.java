package org.shangliang.app.campaign.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Reads the form of a notice and fills it; everything that is wrong is said at once. */
final class NoticeForms {
    /** The field that carries the files already handed in. */
    static final String KEPT = "attachment";

    private static final Map<String, Integer> TEXTS =
            Map.of("issuer", 100, "number", 50, "title", 200, "addressees", 200, "body", 50000);

    private static final int PARAGRAPHS = 1000;

    private NoticeForms() {}

    static NoticeDraft draft(FormValues form, List<UUID> files) {
        var errors = new ArrayList<FieldError>();
        List.of("title", "number", "issuer", "addressees", "body").forEach(field -> text(form, field, errors));
        if (form.value("body").lines().count() > PARAGRAPHS) {
            errors.add(new FieldError("body", "campaign.notice.paragraphs", List.of(String.valueOf(PARAGRAPHS))));
        }
        var noticeOn = day(form, "noticeOn", true, errors);
        var closesOn = day(form, "closesOn", false, errors);
        var note = form.value("note");
        if (note.length() > 1000) {
            errors.add(new FieldError("note", "campaign.notice.long", List.of("1000")));
        }
        if (form.value("copies").length() > 500) {
            errors.add(new FieldError("copies", "campaign.notice.long", List.of("500")));
        }
        var campaign = id(form.value("campaign"), "campaign", errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new NoticeDraft(
                form.value("issuer"),
                form.value("number"),
                form.value("title"),
                form.value("addressees"),
                Objects.requireNonNull(noticeOn),
                closesOn,
                form.value("body"),
                List.copyOf(form.values("regions")),
                files,
                campaign,
                note,
                form.value("copies"));
    }

    static FormValues filled(NoticeView notice) {
        return FormValues.from(Map.of(
                        "regions",
                        notice.regions().toArray(String[]::new),
                        KEPT,
                        notice.attachments().stream().map(UUID::toString).toArray(String[]::new)))
                .with("issuer", notice.issuer())
                .with("number", notice.number())
                .with("title", notice.title())
                .with("addressees", notice.addressees())
                .with("noticeOn", notice.noticeOn())
                .with("closesOn", notice.closesOn())
                .with("body", notice.body())
                .with("campaign", notice.campaign())
                .with("copies", notice.copies())
                .with("note", notice.published() ? "" : notice.note());
    }

    /** What a text says, put into the form; what it does not say stays as it was. */
    static FormValues recognised(FormValues form, ReadNotice read) {
        var more = form.with("body", read.body());
        more = said(more, "issuer", read.issuer());
        more = said(more, "title", read.title());
        more = said(more, "number", read.number());
        more = said(more, "addressees", read.addressees());
        more = said(more, "noticeOn", read.noticeOn()).with("closesOn", read.closesOn());
        return (read.hasTwoDays() ? more.with("noticeOn", null) : more).rejected(read.doubts());
    }

    private static FormValues said(FormValues form, String field, @Nullable Object value) {
        return value == null ? form : form.with(field, value);
    }

    private static void text(FormValues form, String field, List<FieldError> errors) {
        int most = TEXTS.getOrDefault(field, 0);
        if (form.value(field).isEmpty()) {
            errors.add(new FieldError(field, "campaign.notice.blank." + field));
        } else if (form.value(field).length() > most) {
            errors.add(new FieldError(field, "campaign.notice.long", List.of(String.valueOf(most))));
        }
    }

    static @Nullable LocalDate day(FormValues form, String field, boolean needed, List<FieldError> errors) {
        var typed = form.value(field);
        if (typed.isEmpty() && !needed) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            errors.add(new FieldError(field, "input.type.localdate"));
            return null;
        }
    }

    static @Nullable UUID id(String typed, String field, List<FieldError> errors) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            errors.add(new FieldError(field, "campaign.choice", List.of(typed)));
            return null;
        }
    }
}
