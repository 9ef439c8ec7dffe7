package org.shangliang.law;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a unified social credit code holds, and what is wrong if not (统一社会信用代码校验). */
public record CreditCodeCheck(boolean valid, @Nullable String reasonCode, List<String> arguments) {
    public CreditCodeCheck {
        arguments = List.copyOf(arguments);
    }

    static CreditCodeCheck ok() {
        return new CreditCodeCheck(true, null, List.of());
    }

    static CreditCodeCheck wrong(String reasonCode, Object... arguments) {
        return new CreditCodeCheck(
                false, reasonCode, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
