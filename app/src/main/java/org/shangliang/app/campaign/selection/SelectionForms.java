package org.shangliang.app.campaign.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Reads and says the conditions of a campaign. */
@Component
public class SelectionForms {
    private static final List<String> LISTS = List.of("regions", "industries", "sizes", "situations", "flags");
    private static final List<String> SINGLES = List.of("staffFrom", "staffTo", "union", "codes");
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Z])(?=[A-Z]*\\d)[0-9A-Z]{15,20}(?![0-9A-Z])");
    private static final String WITH = "WITH";
    private static final String WITHOUT = "WITHOUT";

    private final Selections selections;
    private final Texts texts;

    SelectionForms(Selections selections, Texts texts) {
        this.selections = selections;
        this.texts = texts;
    }

    /** The conditions that stand in a form. */
    public Selection read(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var union = form.value("union");
        if (!List.of("", WITH, WITHOUT).contains(union)) {
            errors.add(new FieldError("union", "campaign.choice", List.of(union)));
        }
        var selection = new Selection(
                form.values("regions"),
                form.values("industries"),
                form.values("sizes"),
                form.values("situations"),
                number(form, "staffFrom", errors),
                number(form, "staffTo", errors),
                union.isEmpty() ? null : Boolean.valueOf(union.equals(WITH)),
                form.values("flags"),
                codes(form, errors));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return selection;
    }

    /** Says by its field what cannot be meant within a region, or that it would be nobody. */
    public void check(Selection selection, String region) {
        selections.check(region, selection);
    }

    /** A form that holds conditions. */
    public FormValues filled(Selection selection) {
        var lists = new LinkedHashMap<String, String[]>();
        lists.put("regions", array(selection.regions()));
        lists.put("industries", array(selection.industries()));
        lists.put("sizes", array(selection.sizes()));
        lists.put("situations", array(selection.situations()));
        lists.put("flags", array(selection.flags()));
        var union = selection.union();
        return FormValues.from(lists)
                .with("staffFrom", selection.staffFrom())
                .with("staffTo", selection.staffTo())
                .with("codes", String.join(" ", Selection.list(selection.codes())))
                .with("union", union == null ? null : union ? WITH : WITHOUT);
    }

    /** The fields of conditions over a region; only what was typed of them is carried on when asked once more. */
    public SelectionFields fields(FormValues form, String region) {
        var carried = Stream.concat(LISTS.stream(), SINGLES.stream())
                .flatMap(field -> form.values(field).stream().map(value -> new Option(field, value)))
                .toList();
        return new SelectionFields(
                form,
                selections.areas(region).entrySet().stream()
                        .map(one -> new Option(one.getKey(), one.getValue()))
                        .toList(),
                options(Stream.iterate('A', c -> c <= 'T', c -> (char) (c + 1)).map(String::valueOf), "industry"),
                options(Selection.SIZES.stream(), "size"),
                options(Selection.SITUATIONS.stream(), "situation"),
                List.of(
                        new Option(WITH, texts.of("campaign.selection.union.WITH")),
                        new Option(WITHOUT, texts.of("campaign.selection.union.WITHOUT"))),
                options(Selection.FLAGS.stream(), "flag"),
                carried);
    }

    /** The conditions in words, as they are kept and shown. */
    public String said(Selection selection, String region) {
        if (selection.meansEverybody()) {
            return texts.of("campaign.selection.everybody");
        }
        var areas = selections.areas(region);
        var parts = new ArrayList<String>();
        int listed = Selection.list(selection.codes()).size();
        if (listed > 0) {
            parts.add(texts.of("campaign.selection.listed", listed));
        }
        add(parts, Selection.list(selection.regions()).stream().map(one -> areas.getOrDefault(one, one)));
        add(parts, Selection.list(selection.industries()).stream().map(one -> word("industry", one)));
        add(parts, Selection.list(selection.sizes()).stream().map(one -> word("size", one)));
        add(parts, Selection.list(selection.situations()).stream().map(one -> word("situation", one)));
        var from = selection.staffFrom();
        var to = selection.staffTo();
        if (from != null || to != null) {
            parts.add(
                    to == null
                            ? texts.of("campaign.selection.from", String.valueOf(from))
                            : texts.of(
                                    "campaign.selection.between",
                                    String.valueOf(from == null ? 0 : from),
                                    String.valueOf(to)));
        }
        var union = selection.union();
        if (union != null) {
            parts.add(texts.of(union ? "campaign.selection.union.WITH" : "campaign.selection.union.WITHOUT"));
        }
        add(parts, Selection.list(selection.flags()).stream().map(one -> word("flag", one)));
        return String.join(texts.of("campaign.selection.and"), parts);
    }

    /** The credit codes among whatever was pasted; names and numbers beside them are passed over. */
    private static List<String> codes(FormValues form, List<FieldError> errors) {
        var pasted = form.value("codes");
        var codes = CODE.matcher(pasted.toUpperCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        if (codes.isEmpty() && !pasted.isEmpty()) {
            errors.add(new FieldError("codes", "campaign.selection.no-code"));
        }
        return codes;
    }

    private void add(List<String> parts, Stream<String> words) {
        var said = String.join(texts.of("campaign.selection.or"), words.toList());
        if (!said.isEmpty()) {
            parts.add(said);
        }
    }

    private List<Option> options(Stream<String> values, String field) {
        return values.map(value -> new Option(value, word(field, value))).toList();
    }

    private String word(String field, String value) {
        if (value.equals(Selection.UNKNOWN)) {
            return texts.of("campaign.unknown." + field);
        }
        return switch (field) {
            case "industry" -> texts.of("campaign.industry." + value);
            case "size" -> texts.of("organization.size." + value);
            case "situation" -> texts.of("organization.situation." + value);
            default -> texts.of("campaign.selection.flag." + value);
        };
    }

    private static @Nullable Integer number(FormValues form, String field, List<FieldError> errors) {
        var typed = form.value(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,8}")) {
            errors.add(new FieldError(field, "campaign.selection.staff", List.of(typed)));
            return null;
        }
        return Integer.valueOf(typed);
    }

    private static String[] array(@Nullable List<String> values) {
        return Selection.list(values).toArray(String[]::new);
    }
}
