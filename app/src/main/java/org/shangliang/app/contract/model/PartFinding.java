package org.shangliang.app.contract.model;

import org.jspecify.annotations.Nullable;

/** What the reviewer found of one of the three things examined (审查结论). */
public record PartFinding(
        ReviewPart part, boolean fits, @Nullable String remark) {}
