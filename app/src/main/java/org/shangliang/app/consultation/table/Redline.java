package org.shangliang.app.consultation.table;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/**
 * What changed between two texts of a clause (花脸稿), character by character; a number or a foreign word counts as one
 * character. What was put in is marked with the side that first wrote it on the way from the one to the other.
 */
public record Redline(List<Part> parts) {
    private static final Pattern CHARACTER = Pattern.compile("\\d+(?:[.．]\\d+)?[%％]?|[A-Za-z]+|\\X", Pattern.DOTALL);

    /** What became of a part of the text. */
    public enum Kind {
        /** It stands as it was. */
        KEPT,
        /** It was put in. */
        ADDED,
        /** It was taken out. */
        REMOVED
    }

    /** A part of the text; {@code by} is the side that put it in. */
    public record Part(Kind kind, String text, @Nullable Side by) {}

    /** A text on the way, and whose it is; last year's text is nobody's. */
    record Version(@Nullable Side side, String text) {}

    /** A stretch of characters that changed. */
    private record Change(int from, int until, int newFrom, int newUntil) {}

    /** The changes from one text to another that a side wrote. */
    public static Redline between(String before, String after, Side by) {
        return along(List.of(new Version(null, before), new Version(by, after)));
    }

    /** The changes from the first version to the last. */
    static Redline along(List<Version> versions) {
        var old = characters(versions.getFirst().text());
        var now = characters(versions.getLast().text());
        var origins = origins(versions);
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var change : changes(old, now)) {
            add(parts, Kind.KEPT, old.subList(at, change.from()), null);
            add(parts, Kind.REMOVED, old.subList(change.from(), change.until()), null);
            for (int position = change.newFrom(); position < change.newUntil(); position++) {
                add(parts, Kind.ADDED, List.of(now.get(position)), origins.get(position));
            }
            at = change.until();
        }
        add(parts, Kind.KEPT, old.subList(at, old.size()), null);
        return new Redline(List.copyOf(parts));
    }

    /** How many characters were put in or taken out. */
    public int size() {
        return parts.stream()
                .filter(part -> part.kind() != Kind.KEPT)
                .mapToInt(part -> part.text().codePointCount(0, part.text().length()))
                .sum();
    }

    /** For every character of the last version, the side that first wrote it; nobody for those of the first version. */
    private static List<@Nullable Side> origins(List<Version> versions) {
        var before = characters(versions.getFirst().text());
        List<@Nullable Side> origins = new ArrayList<>(Collections.nCopies(before.size(), null));
        for (var version : versions.subList(1, versions.size())) {
            var after = characters(version.text());
            List<@Nullable Side> next = new ArrayList<>();
            int at = 0;
            for (var change : changes(before, after)) {
                next.addAll(origins.subList(at, change.from()));
                next.addAll(Collections.nCopies(change.newUntil() - change.newFrom(), version.side()));
                at = change.until();
            }
            next.addAll(origins.subList(at, origins.size()));
            origins = next;
            before = after;
        }
        return origins;
    }

    /** The changed stretches; one kept character between two of them is not worth an interruption. */
    private static List<Change> changes(List<String> old, List<String> now) {
        var changes = new ArrayList<Change>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            var source = delta.getSource();
            var target = delta.getTarget();
            var next = new Change(
                    source.getPosition(),
                    source.getPosition() + source.size(),
                    target.getPosition(),
                    target.getPosition() + target.size());
            if (!changes.isEmpty() && next.from() - changes.getLast().until() <= 1) {
                var last = changes.removeLast();
                next = new Change(last.from(), next.until(), last.newFrom(), next.newUntil());
            }
            changes.add(next);
        }
        return changes;
    }

    private static List<String> characters(String text) {
        return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Part> parts, Kind kind, List<String> characters, @Nullable Side by) {
        if (characters.isEmpty()) {
            return;
        }
        var text = String.join("", characters);
        if (!parts.isEmpty()
                && parts.getLast().kind() == kind
                && parts.getLast().by() == by) {
            text = parts.removeLast().text() + text;
        }
        parts.add(new Part(kind, text, by));
    }
}
