package org.shangliang.app.document.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The representatives of one side (协商代表), the chief apart. */
public record Delegation(@Nullable Integer size, @Nullable Person chief, List<Person> others) {
    public Delegation {
        others = List.copyOf(others);
    }

    /** Nobody is named yet. */
    public static Delegation unnamed() {
        return new Delegation(null, null, List.of());
    }
}
