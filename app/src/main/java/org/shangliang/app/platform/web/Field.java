package org.shangliang.app.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput.FieldError;

/**
 * A field that is typed into (输入项): where its value stands in the form, its label, its kind. Made in the template, for
 * instance {@code Field.date(page.form(), "occurredOn", "送达日期").mandatory().withHint("…")}.
 */
public final class Field {
    private final FormValues form;
    private final String path;
    private final String label;
    private final String kind;
    private final Traits traits;

    private Field(FormValues form, String path, String label, String kind, Traits traits) {
        this.form = form;
        this.path = path;
        this.label = label;
        this.kind = kind;
        this.traits = traits;
    }

    /** One line of text. */
    public static Field text(FormValues form, String path, String label) {
        return new Field(form, path, label, "text", Traits.NONE);
    }

    /** A whole number; phones show the digits. */
    public static Field number(FormValues form, String path, String label) {
        return text(form, path, label).with("inputmode", "numeric");
    }

    /** A number with decimals, for instance yuan. */
    public static Field decimal(FormValues form, String path, String label) {
        return text(form, path, label).with("inputmode", "decimal");
    }

    /** Several lines of text. */
    public static Field longText(FormValues form, String path, String label) {
        return new Field(form, path, label, "textarea", Traits.NONE);
    }

    /** A day, picked with the browser's own calendar. */
    public static Field date(FormValues form, String path, String label) {
        return new Field(form, path, label, "date", Traits.NONE);
    }

    /** A time of day. */
    public static Field time(FormValues form, String path, String label) {
        return new Field(form, path, label, "time", Traits.NONE);
    }

    /** A password; it is never shown again. */
    public static Field password(FormValues form, String path, String label) {
        return new Field(form, path, label, "password", Traits.NONE);
    }

    /** A file to upload; the form around it must be one with files. */
    public static Field file(FormValues form, String path, String label) {
        return new Field(form, path, label, "file", Traits.NONE);
    }

    /** May not be left empty. */
    public Field mandatory() {
        return with("required", "required");
    }

    /** With a sentence below that says what to write. */
    public Field withHint(@Nullable String text) {
        return with("hint", text);
    }

    /** With a unit behind the field, for instance 人. */
    public Field inUnit(String text) {
        return with("unit", text);
    }

    /** With the browser's name for what is typed, for instance {@code username}. */
    public Field remembered(String name) {
        return with("autocomplete", name);
    }

    /** Between two values, both included; {@code null} leaves an end open. */
    public Field between(@Nullable Object least, @Nullable Object most) {
        return with("min", least).with("max", most);
    }

    /** Of at most so many characters. */
    public Field atMost(int characters) {
        return with("maxlength", characters);
    }

    /** With so many lines. */
    public Field ofLines(int lines) {
        return with("rows", lines);
    }

    /** With an example inside the empty field. */
    public Field like(String example) {
        return with("placeholder", example);
    }

    /** Only these kinds of file, for instance {@code .pdf,.jpg,.png}. */
    public Field accepting(String kinds) {
        return with("accept", kinds);
    }

    /**
     * In one of several like forms on a page: the mark tells it from the others. The form that failed has none, so that the
     * summary of its errors leads into it.
     */
    public Field among(Object mark) {
        return with("among", mark);
    }

    /** With several files at once. */
    public Field several() {
        return with("multiple", "multiple");
    }

    private Field with(String name, @Nullable Object value) {
        return new Field(form, path, label, kind, traits.with(name, value));
    }

    /** The name under which the browser sends it. */
    public String path() {
        return path;
    }

    /** What the field is called on the page. */
    public String label() {
        return label;
    }

    /** The kind of HTML input, or {@code textarea}. */
    public String kind() {
        return kind;
    }

    /** One of its further traits, for instance {@code hint} or {@code min}. */
    public @Nullable String trait(String name) {
        return traits.get(name);
    }

    /** Whether it may not be left empty. */
    public boolean required() {
        return traits.has("required");
    }

    /** The element's id, to which the summary of errors links. */
    public String id() {
        var mark = traits.get("among");
        return mark == null || mark.isEmpty() ? Path.idOf(path) : Path.idOf(path) + "-" + mark;
    }

    /** The value as typed; a password and a file are never sent back. */
    public String value() {
        return kind.equals("password") || kind.equals("file") ? "" : form.value(path);
    }

    /** What is wrong with it. */
    public List<FieldError> errors() {
        return form.errors(path);
    }

    /** The ids of the sentences that describe it. */
    public @Nullable String describedBy() {
        return Path.describing(id(), !errors().isEmpty(), traits.has("hint"));
    }
}
