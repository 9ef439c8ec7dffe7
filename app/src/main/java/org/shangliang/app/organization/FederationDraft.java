package org.shangliang.app.organization;

import org.jspecify.annotations.Nullable;

/** What is to be recorded of a federation (总工会登记内容). */
public record FederationDraft(
        String name, String area, String region, @Nullable FederationLevel level) {}
