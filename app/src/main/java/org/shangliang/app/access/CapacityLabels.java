package org.shangliang.app.access;

import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** What a role and a capacity are called on pages. */
@Component
class CapacityLabels {
    private final Texts texts;

    CapacityLabels(Texts texts) {
        this.texts = texts;
    }

    String of(Role role) {
        return texts.of("access.role." + role.name());
    }

    String of(Role role, String place) {
        return place.isBlank() ? of(role) : of(role) + " · " + place;
    }

    CapacityView view(CapacityStore.Capacity capacity) {
        return new CapacityView(
                capacity.id(),
                capacity.account(),
                capacity.role(),
                capacity.scope(),
                capacity.region(),
                capacity.place(),
                of(capacity.role(), capacity.place()));
    }
}
