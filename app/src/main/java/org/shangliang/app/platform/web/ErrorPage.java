package org.shangliang.app.platform.web;

import org.jspecify.annotations.Nullable;

/** A page that says what happened, what did not happen, what to do, and under which number to ask (出错页). */
public record ErrorPage(
        Problem problem, String key, @Nullable String waitSeconds) {

    static ErrorPage of(Problem problem) {
        var wait = problem.retryAfter();
        return new ErrorPage(
                problem,
                "platform.problem." + problem.type().slug(),
                wait == null ? null : String.valueOf(Math.max(1, wait.toSeconds())));
    }
}
