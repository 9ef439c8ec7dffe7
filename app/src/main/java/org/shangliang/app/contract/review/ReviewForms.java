package org.shangliang.app.contract.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.Filings.Reply;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.PartFinding;
import org.shangliang.app.contract.model.ReviewOpinion.Act;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.app.contract.model.SupplementRequest;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Reads what the reviewer filled in (审查表单). */
final class ReviewForms {
    static final int ROWS = 3;
    private static final int NUMBER = 60;
    private static final int REMARK = 1000;
    private static final int WHAT = 300;
    private static final int POINT = 2000;
    private static final int POINTS = 60;

    private ReviewForms() {}

    /** The conclusion with what was found of each of the three things. */
    static Reply conclusion(FormValues form) {
        if (!form.value("act").matches("NO_OBJECTION|OBJECTION")) {
            throw new InvalidInput(Stream.concat(
                            Stream.of(ReviewPart.values())
                                    .filter(part -> !isLookedAt(part, form))
                                    .map(part -> new FieldError("fits." + part, "contract.review.part")),
                            Stream.of(new FieldError("act", "contract.review.choose")))
                    .toList());
        }
        var findings = Stream.of(ReviewPart.values())
                .filter(part -> isLookedAt(part, form))
                .map(part -> new PartFinding(
                        part, form.value("fits." + part).equals("true"), blank(form.atMost(REMARK, "remark." + part))))
                .toList();
        var points = new ArrayList<>(form.value("points")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        if (points.stream().anyMatch(point -> point.length() > POINT) || points.size() > POINTS) {
            throw wrong("points", "contract.review.long");
        }
        return new Reply(
                Act.valueOf(form.value("act")), blank(form.atMost(NUMBER, "number")), points, findings, List.of());
    }

    private static boolean isLookedAt(ReviewPart part, FormValues form) {
        return form.value("fits." + part).matches("true|false");
    }

    /** The papers asked for, a row each. */
    static Reply supplement(FormValues form) {
        var asked = new ArrayList<SupplementRequest>();
        for (int row = 0; row < ROWS; row++) {
            var material = form.value("ask[" + row + "].material");
            var what = blank(form.atMost(WHAT, "ask[" + row + "].what"));
            if (material.isEmpty() && what != null) {
                throw wrong("ask[" + row + "].material", "contract.enclosure.material");
            }
            if (!material.isEmpty()) {
                asked.add(new SupplementRequest(material(material, row), what, day(form)));
            }
        }
        if (asked.isEmpty()) {
            throw wrong("ask[0].material", "contract.review.ask");
        }
        return new Reply(Act.SUPPLEMENT, blank(form.atMost(NUMBER, "askNumber")), List.of(), List.of(), asked);
    }

    /** What is wrong with the papers asked for, at the one field of the form for their day. */
    static InvalidInput inForm(InvalidInput input) {
        return new InvalidInput(input.errors().stream()
                .map(one -> one.field().matches("requests\\[\\d+]\\.by")
                        ? new FieldError("by", one.code(), one.arguments())
                        : one)
                .distinct()
                .toList());
    }

    private static Material material(String code, int row) {
        try {
            return Material.valueOf(code);
        } catch (IllegalArgumentException none) {
            throw wrong("ask[" + row + "].material", "contract.enclosure.material");
        }
    }

    private static @Nullable LocalDate day(FormValues form) {
        try {
            return form.value("by").isEmpty() ? null : LocalDate.parse(form.value("by"));
        } catch (DateTimeException none) {
            throw wrong("by", "contract.review.by");
        }
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static InvalidInput wrong(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
