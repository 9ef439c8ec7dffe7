package org.shangliang.app.platform.web;

import org.jspecify.annotations.Nullable;

/** How the parts of a form find each other (字段路径): a path such as {@code workers[2].name} and the id made of it. */
public final class Path {

    private Path() {}

    /** The element's id. */
    public static String idOf(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-");
    }

    static @Nullable String describing(String id, boolean error, boolean hint) {
        String all = (error ? id + "-error " : "") + (hint ? id + "-hint" : "");
        return all.isEmpty() ? null : all.strip();
    }
}
