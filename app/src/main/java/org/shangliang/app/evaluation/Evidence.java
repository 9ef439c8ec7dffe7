package org.shangliang.app.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sign rests on (依据): a coded sentence with its figures, and the entry of the docket or the page it stands on. */
record Evidence(
        String code, List<String> arguments, @Nullable String href) {

    static Evidence of(String code, Object... arguments) {
        return new Evidence(code, Stream.of(arguments).map(String::valueOf).toList(), null);
    }

    Evidence at(@Nullable String place) {
        return new Evidence(code, arguments, place);
    }
}
