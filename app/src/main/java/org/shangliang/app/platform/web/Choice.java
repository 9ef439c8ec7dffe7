package org.shangliang.app.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput.FieldError;

/**
 * A field that is chosen from (选择项): one of several in a list or as buttons, or any of several as check boxes. Nothing
 * is chosen beforehand unless the form says so.
 */
public final class Choice {
    private final FormValues form;
    private final String path;
    private final String label;
    private final String kind;
    private final List<Option> options;
    private final Traits traits;

    /** One thing to choose: the value sent, the words, and perhaps a sentence about it. */
    public record Option(
            String value, String label, @Nullable String hint) {
        /** An option of words alone. */
        public Option(String value, String label) {
            this(value, label, null);
        }
    }

    private Choice(FormValues form, String path, String label, String kind, List<Option> options, Traits traits) {
        this.form = form;
        this.path = path;
        this.label = label;
        this.kind = kind;
        this.options = List.copyOf(options);
        this.traits = traits;
    }

    /** One of many, in a list that opens. */
    public static Choice select(FormValues form, String path, String label, List<Option> options) {
        return new Choice(form, path, label, "select", options, Traits.NONE);
    }

    /** One of many by which a list is narrowed; left open, it shows all. */
    public static Choice narrowing(FormValues form, String path, String label, List<Option> options) {
        return select(form, path, label, options).with("all", "all");
    }

    /** One of a few, all in sight. */
    public static Choice radio(FormValues form, String path, String label, List<Option> options) {
        return new Choice(form, path, label, "radio", options, Traits.NONE);
    }

    /** Any of several. */
    public static Choice checkboxes(FormValues form, String path, String label, List<Option> options) {
        return new Choice(form, path, label, "checkbox", options, Traits.NONE);
    }

    /** Yes or nothing; the value sent is {@code true}. */
    public static Choice tick(FormValues form, String path, String label) {
        return new Choice(form, path, "", "checkbox", List.of(new Option("true", label)), Traits.NONE);
    }

    /** May not be left open. */
    public Choice mandatory() {
        return with("required", "required");
    }

    /** With a sentence that helps to choose. */
    public Choice withHint(@Nullable String text) {
        return with("hint", text);
    }

    private Choice with(String name, @Nullable Object value) {
        return new Choice(form, path, label, kind, options, traits.with(name, value));
    }

    /** The name under which the browser sends it. */
    public String path() {
        return path;
    }

    /** What the choice is called; empty for a single tick, whose words say it all. */
    public String label() {
        return label;
    }

    /** {@code select}, {@code radio} or {@code checkbox}. */
    public String kind() {
        return kind;
    }

    /** What there is to choose from. */
    public List<Option> options() {
        return options;
    }

    /** The sentence that helps to choose. */
    public @Nullable String hint() {
        return traits.get("hint");
    }

    /** Whether it may not be left open. */
    public boolean required() {
        return traits.has("required");
    }

    /** Whether leaving it open means everything. */
    public boolean narrows() {
        return traits.has("all");
    }

    /** Whether this option has been chosen. */
    public boolean chosen(Option option) {
        return form.has(path, option.value());
    }

    /** The element's id, to which the summary of errors links. */
    public String id() {
        return Path.idOf(bare());
    }

    /** What is wrong with it. */
    public List<FieldError> errors() {
        return form.errors(bare());
    }

    /** What errors call it: the name of a list in a form ends in brackets, its path does not. */
    private String bare() {
        return path.endsWith("[]") ? path.substring(0, path.length() - 2) : path;
    }

    /** The ids of the sentences that describe it. */
    public @Nullable String describedBy() {
        return Path.describing(id(), !errors().isEmpty(), traits.has("hint"));
    }
}
