package org.shangliang.app.campaign.selection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.CreditCode;

/**
 * The conditions that enterprises meet who are to take part (应开展单位的条件); what is empty does not narrow.
 *
 * @param union whether there has to be a union, or may not be one; null for both
 * @param flags what an enterprise is marked with, one of them is enough
 * @param codes the credit codes of those on a list (名单)
 */
public record Selection(
        @Nullable List<String> regions,
        @Nullable List<String> industries,
        @Nullable List<String> sizes,
        @Nullable List<String> situations,
        @Nullable Integer staffFrom,
        @Nullable Integer staffTo,
        @Nullable Boolean union,
        @Nullable List<String> flags,
        @Nullable List<String> codes) {
    /** Everybody of the region. */
    public static final Selection EVERYBODY = new Selection(null, null, null, null, null, null, null, null, null);

    /** What is not known of an enterprise. */
    static final String UNKNOWN = "none";

    static final List<String> SIZES = List.of("LARGE", "MEDIUM", "SMALL", "MICRO", UNKNOWN);
    static final List<String> SITUATIONS = List.of("PROSPERING", "STEADY", "STRUGGLING", UNKNOWN);
    static final List<String> FLAGS = List.of("NEW_FORM", "EPIDEMIC", "DISPUTES");
    /** How many of a long list an error names. */
    static final int SHOWN = 5;

    private static final int MOST = 10_000_000;

    public Selection {
        regions = regions == null ? List.of() : List.copyOf(regions);
        industries = industries == null ? List.of() : List.copyOf(industries);
        sizes = sizes == null ? List.of() : List.copyOf(sizes);
        situations = situations == null ? List.of() : List.copyOf(situations);
        flags = flags == null ? List.of() : List.copyOf(flags);
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    /** Whether nothing narrows. */
    public boolean meansEverybody() {
        return equals(EVERYBODY);
    }

    /** Says by its field what cannot be meant within a region. */
    public void check(String region) {
        var errors = new ArrayList<FieldError>();
        known("regions", regions, "\\d{2,12}", errors);
        list(regions).stream()
                .filter(one -> one.matches("\\d{2,12}") && !one.startsWith(region))
                .forEach(one -> errors.add(new FieldError("regions", "campaign.selection.region", List.of(one))));
        known("industries", industries, "[A-T]|none", errors);
        known("sizes", sizes, String.join("|", SIZES), errors);
        known("situations", situations, String.join("|", SITUATIONS), errors);
        known("flags", flags, String.join("|", FLAGS), errors);
        codes(list(codes), errors);
        number("staffFrom", staffFrom, errors);
        number("staffTo", staffTo, errors);
        if (staffFrom != null && staffTo != null && staffTo < staffFrom) {
            errors.add(new FieldError("staffTo", "campaign.selection.staff-order", List.of(String.valueOf(staffFrom))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void codes(List<String> codes, List<FieldError> errors) {
        var wrong = codes.stream()
                .filter(code -> !CreditCode.check(code).valid())
                .limit(SHOWN)
                .toList();
        if (!wrong.isEmpty()) {
            errors.add(new FieldError("codes", "campaign.selection.codes", List.of(String.join(" ", wrong))));
        }
    }

    private static void number(String field, @Nullable Integer number, List<FieldError> errors) {
        if (number != null && (number < 0 || number > MOST)) {
            errors.add(new FieldError(field, "campaign.selection.staff", List.of(String.valueOf(number))));
        }
    }

    private static void known(String field, @Nullable List<String> values, String fits, List<FieldError> errors) {
        list(values).stream()
                .filter(one -> !one.matches(fits))
                .forEach(one -> errors.add(new FieldError(field, "campaign.choice", List.of(one))));
    }

    static List<String> list(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
