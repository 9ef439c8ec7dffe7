package org.shangliang.app.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Long work on its way (长任务): what, how far, and where to ask again; when it is done, how it ended and where the list
 * of what went wrong is. {@code total} is 0 while it is not known.
 */
public record JobView(
        String title,
        int done,
        int total,
        boolean finished,
        @Nullable String outcome,
        String pollPath,
        @Nullable String problemsPath,
        int problems) {}
