package org.shangliang.app.calculator;

import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

/** Is the credit code right (查信用代码): the code, and what is wrong with it once asked. */
public record CreditCodePage(FormValues form, @Nullable Boolean valid, String reason) {

    /** Whether it holds; false before the question. */
    public boolean holds() {
        return Boolean.TRUE.equals(valid);
    }
}
