package org.shangliang.app.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A line of what happened (经过): the day, the words, whose act it was ({@code lab}, {@code emp}, {@code both} or empty),
 * and a remark such as 补录 or 逾期.
 */
public record Happening(
        String day, String text, String side, @Nullable String remark) {}
