package org.shangliang.app.consultation.hardship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.modulith.NamedInterface;

/**
 * The terms of a measure (措施内容), which may still be incomplete: what is done, from when until when, when it is reviewed,
 * the pay a month nobody falls below in fen, what the managers bear, what returns afterwards, how many it touches, and
 * whether it cuts pay, and in which clause on the table it stands.
 */
@NamedInterface("hardship")
public record MeasureTerms(
        @Nullable MeasureKind kind,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn,
        @Nullable Long floorFen,
        @Nullable String managers,
        @Nullable String oldTerms,
        @Nullable Integer affected,
        @Nullable Boolean cutsPay,
        @Nullable UUID clause) {
    static final int TEXT = 500;
    private static final long MOST = 100_000_000L;
    private static final int HEADS = 1_000_000;

    /** Terms that stand in no clause on the table. */
    public MeasureTerms(
            @Nullable MeasureKind kind,
            @Nullable String words,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate reviewOn,
            @Nullable Long floorFen,
            @Nullable String managers,
            @Nullable String oldTerms,
            @Nullable Integer affected,
            @Nullable Boolean cutsPay) {
        this(kind, words, from, until, reviewOn, floorFen, managers, oldTerms, affected, cutsPay, null);
    }

    /** Whether workers' own consent is needed: to every adjustment of pay, and to whatever else cuts it. */
    boolean needsConsent() {
        return kind == MeasureKind.ADJUSTED_PAY || Boolean.TRUE.equals(cutsPay);
    }

    /** The terms as they can be kept; what cannot stand at all is told at once. */
    MeasureTerms kept() {
        var errors = new ArrayList<FieldError>();
        if (kind == null) {
            errors.add(new FieldError("kind", "hardship.kind"));
        }
        if (words == null || words.isBlank()) {
            errors.add(new FieldError("words", "hardship.words", List.of(String.valueOf(TEXT))));
        }
        tooLong("words", words, errors);
        tooLong("managers", managers, errors);
        tooLong("oldTerms", oldTerms, errors);
        if (floorFen != null && (floorFen < 0 || floorFen > MOST)) {
            errors.add(new FieldError("floorFen", "hardship.money"));
        }
        if (affected != null && (affected < 1 || affected > HEADS)) {
            errors.add(new FieldError("affected", "hardship.affected"));
        }
        if (from != null && until != null && until.isBefore(from)) {
            errors.add(new FieldError("until", "hardship.until"));
        }
        if (reviewOn != null && (until != null && reviewOn.isAfter(until) || from != null && reviewOn.isBefore(from))) {
            errors.add(new FieldError("reviewOn", "hardship.review"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return this;
    }

    private static void tooLong(String field, @Nullable String text, List<FieldError> errors) {
        if (text != null && text.strip().length() > TEXT) {
            errors.add(new FieldError(field, "hardship.text", List.of(String.valueOf(TEXT))));
        }
    }
}
