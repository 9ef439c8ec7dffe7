package org.shangliang.app.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post passed from one person to the next (职务交接); accounts are null for persons without one. */
public record PostHandedOver(
        BodyKind bodyKind,
        UUID body,
        Post post,
        @Nullable UUID fromAccount,
        @Nullable UUID toAccount,
        LocalDate on) {}
