package org.shangliang.app.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reason of the law in words (理由): what is missing, what would cure it, and the articles. */
public record GroundView(
        String code, String message, @Nullable String cure, List<Citation> citations) {}
