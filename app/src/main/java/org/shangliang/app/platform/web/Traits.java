package org.shangliang.app.platform.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field of a form may have besides its name and label; the keys are those of HTML where there is one. */
record Traits(Map<String, String> all) {
    static final Traits NONE = new Traits(Map.of());

    Traits with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new HashMap<>(all);
        more.put(name, value.toString());
        return new Traits(Map.copyOf(more));
    }

    @Nullable
    String get(String name) {
        return all.get(name);
    }

    boolean has(String name) {
        return all.containsKey(name);
    }
}
