package org.shangliang.app.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the employers (台账查询条件): part of the name or of the credit code, a region below the scope, the
 * business situation, the union.
 */
public record EmployerQuery(
        @Nullable String text,
        @Nullable String region,
        @Nullable BusinessSituation situation,
        @Nullable UUID union) {

    /** No condition but the scope. */
    public static final EmployerQuery ALL = new EmployerQuery(null, null, null, null);
}
