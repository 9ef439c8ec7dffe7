package org.shangliang.app.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in: only a page of this program, so that a link cannot lead away from it. */
final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[^\\\\\\x00-\\x20\\x7f]{0,500}");
    private static final Pattern ELSEWHERE = Pattern.compile("/(sign-in|sign-out|setup|api|assets|webjars|error)\\b.*");

    private LocalPath() {}

    static String of(@Nullable String wanted) {
        if (wanted == null
                || !SAFE.matcher(wanted).matches()
                || ELSEWHERE.matcher(wanted).matches()) {
            return "/";
        }
        return wanted;
    }
}
