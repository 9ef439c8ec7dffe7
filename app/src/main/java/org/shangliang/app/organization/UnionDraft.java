package org.shangliang.app.organization;

import org.jspecify.annotations.Nullable;

/** What is to be recorded of a union (工会登记内容). */
public record UnionDraft(
        String name,
        UnionKind kind,
        String region,
        @Nullable String creditCode) {}
