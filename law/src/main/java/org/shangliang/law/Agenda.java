package org.shangliang.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agenda recommended for an employer's situation (推荐议题).
 *
 * @param topics what to talk about, in plain words
 * @param codes the statutory headings and sub-topics behind them
 * @param guideline which part of the wage guideline to look at, if any
 * @param floor what pay must not fall below, if the situation needs saying so
 */
public record Agenda(
        String name,
        List<String> topics,
        List<String> codes,
        @Nullable String guideline,
        @Nullable String floor) {
    public Agenda {
        topics = List.copyOf(topics);
        codes = List.copyOf(codes);
    }
}
