package org.shangliang.app.campaign;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.ContractKind;

/**
 * Which targets of a campaign are meant (筛选): conditions by the names they have in an address, so that an address can be
 * handed on. What cannot be read is said by name and never passed over.
 */
final class Narrowing {
    static final Narrowing NONE = new Narrowing(Map.of());

    /** Who is meant by {@code standing}. */
    static final List<String> STANDINGS = List.of("behind", "done", "late", "exempt");

    private static final Map<String, Predicate<String>> FIELDS = fields();

    private final Map<String, String> values;

    private Narrowing(Map<String, String> values) {
        this.values = values;
    }

    private static Map<String, Predicate<String>> fields() {
        var fields = new LinkedHashMap<String, Predicate<String>>();
        fields.put("q", text -> text.length() <= 50);
        fields.put("region", Pattern.compile("\\d{2,12}").asMatchPredicate());
        fields.put("union", orUnknown(Narrowing::isId));
        fields.put("owner", orUnknown(Narrowing::isId));
        fields.put("industry", orUnknown(Pattern.compile("[A-T]").asMatchPredicate()));
        fields.put("size", orUnknown(List.of("LARGE", "MEDIUM", "SMALL", "MICRO")::contains));
        fields.put("staff", List.of("0", "25", "100")::contains);
        fields.put("situation", orUnknown(List.of("PROSPERING", "STEADY", "STRUGGLING")::contains));
        fields.put(
                "kind",
                orUnknown(kind -> Stream.of(ContractKind.values())
                        .anyMatch(one -> one.name().equals(kind))));
        fields.put("stage", Pattern.compile("[A-Z_]{1,20}").asMatchPredicate());
        fields.put("passed", Milestones.codes()::contains);
        fields.put("stuck", Milestones.codes()::contains);
        fields.put("standing", STANDINGS::contains);
        fields.put("line", Line.CODES::contains);
        fields.put("due", Line.DUES::contains);
        fields.put("closing", day -> TermsForms.day(day) != null);
        return fields;
    }

    /** Reads the conditions among the parameters of an address; empty ones are none. */
    static Narrowing of(Map<String, String> parameters) {
        var values = new LinkedHashMap<String, String>();
        var errors = new ArrayList<FieldError>();
        FIELDS.forEach((field, fits) -> {
            var value = parameters.getOrDefault(field, "").strip();
            if (value.isEmpty()) {
                return;
            }
            if (fits.test(value)) {
                values.put(field, value);
            } else {
                errors.add(new FieldError(field, "campaign.filter." + field, List.of(value)));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Narrowing(Map.copyOf(values));
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether nothing besides these is asked for. */
    boolean isOnly(List<String> fields) {
        return fields.containsAll(values.keySet());
    }

    Narrowing without(List<String> fields) {
        var less = new LinkedHashMap<>(values);
        less.keySet().removeAll(fields);
        return new Narrowing(Map.copyOf(less));
    }

    /** The same with one condition more, or another value for it; without it if the value is null. */
    Narrowing with(String field, @Nullable String value) {
        var more = new LinkedHashMap<>(values);
        if (value == null) {
            more.remove(field);
        } else {
            more.put(field, value);
        }
        return new Narrowing(Map.copyOf(more));
    }

    /** The conditions as the end of an address, beginning with a question mark, or nothing. */
    String query() {
        return values.isEmpty()
                ? ""
                : FIELDS.keySet().stream()
                        .filter(values::containsKey)
                        .map(field -> field + "=" + URLEncoder.encode(value(field), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static Predicate<String> orUnknown(Predicate<String> known) {
        return value -> value.equals(Dimension.UNKNOWN) || known.test(value);
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException no) {
            return false;
        }
    }
}
