package org.shangliang.app.document;

import java.text.Normalizer;
import java.util.Locale;

/** The name of an uploaded file, made harmless: no path, no control or direction characters, of sensible length. */
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isVisible)
                .map(c -> "<>:\"|?*".indexOf(c) >= 0 ? '_' : c)
                .limit(400)
                .forEach(clean::appendCodePoint);
        var stripped = clean.toString().strip().replaceFirst("^\\.+", "");
        return stripped.isEmpty() ? "file" : stripped;
    }

    /** The name shortened, and ending as files of this kind do. */
    static String withExtension(String name, FileKind kind) {
        int dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        var known = kind.extensions().contains(extension);
        var stem = known ? name.substring(0, dot) : name;
        int end = stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length())));
        return stem.substring(0, end) + "."
                + (known ? extension : kind.extensions().getFirst());
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
