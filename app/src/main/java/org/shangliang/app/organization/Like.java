package org.shangliang.app.organization;

/** Patterns of SQL's like. */
final class Like {
    private Like() {}

    /** The text with its own wildcards made plain. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
