package org.shangliang.app.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a pass admits: the account, and the capacity chosen with it, if one is chosen and still held. */
record SignedIn(
        UUID pass,
        UUID account,
        String username,
        String name,
        boolean mustChange,
        @Nullable CapacityView capacity) {

    Optional<Actor> actor() {
        var chosen = capacity;
        return chosen == null
                ? Optional.empty()
                : Optional.of(new Actor(account, chosen.id(), chosen.role(), chosen.scope(), name));
    }
}
