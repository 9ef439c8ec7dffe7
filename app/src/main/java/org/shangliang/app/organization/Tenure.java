package org.shangliang.app.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who held which post from when to when (任职); {@code toOn} is null while it lasts. */
public record Tenure(
        UUID id,
        BodyKind bodyKind,
        UUID body,
        Post post,
        UUID officer,
        String name,
        @Nullable UUID account,
        LocalDate fromOn,
        @Nullable LocalDate toOn) {}
