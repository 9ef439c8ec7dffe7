package org.shangliang.law;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a pack as it applies (规则): the value, its unit, its source and how far that was read.
 *
 * @param value the value as text, or null where the law gives none or a list
 * @param values the items of a list value, or the one value, or nothing
 * @param status SEEN only if nothing about the answer is in doubt
 * @param basis the source applied first, then local sources that could not be read
 */
public record Rule(
        String key,
        String pack,
        @Nullable String value,
        List<String> values,
        @Nullable String unit,
        RuleStatus status,
        List<LegalBasis> basis,
        Map<String, String> attributes) {
    public Rule {
        values = List.copyOf(values);
        basis = List.copyOf(basis);
        attributes = Map.copyOf(attributes);
    }

    /** Whether this rule may refuse an act: the source applied was read. */
    public boolean binding() {
        return !basis.isEmpty() && basis.getFirst().status() == RuleStatus.SEEN;
    }

    /** The value as a whole number, if it is one. */
    public OptionalInt number() {
        return value != null && value.matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(value))
                : OptionalInt.empty();
    }

    /** Whether the value is exactly this word. */
    public boolean is(String word) {
        return word.equals(value);
    }

    Rule doubtedBy(List<LegalBasis> doubts) {
        if (doubts.isEmpty()) {
            return this;
        }
        var all = Stream.concat(basis.stream(), doubts.stream()).toList();
        return new Rule(key, pack, value, values, unit, RuleStatus.UNSEEN, all, attributes);
    }
}
