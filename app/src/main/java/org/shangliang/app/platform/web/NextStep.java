package org.shangliang.app.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one next lawful step (下一步), the only big button of a page; without {@code path} it says for whom one waits.
 * {@code label} is verb and object, {@code title} a sentence, {@code why} why now and by when.
 */
public record NextStep(
        String title,
        String why,
        @Nullable String label,
        @Nullable String path,
        List<Citation> citations) {}
