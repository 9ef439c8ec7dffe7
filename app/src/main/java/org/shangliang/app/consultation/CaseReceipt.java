package org.shangliang.app.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a step leaves behind: the case, its number, the stage it stands at, and the end of its docket; {@code opened} is
 * the case that the step opened to follow this one.
 */
public record CaseReceipt(
        UUID id,
        String number,
        String stage,
        long length,
        String head,
        @Nullable UUID opened) {}
