package org.shangliang.app.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parties of the demo district as its data file tells them. */
record DistrictData(String source, List<Park> parks, List<String> people, List<Firm> employers) {

    record Park(String region, String name) {}

    /** One enterprise; {@code key} marks those that the demo accounts belong to. */
    record Firm(
            String name,
            int park,
            String industry,
            int staff,
            int women,
            int members,
            int migrant,
            int dispatched,
            String situation,
            boolean union,
            String legal,
            String address,
            @Nullable String key,
            boolean epidemicHit,
            boolean newForm,
            int disputes,
            @Nullable String type) {}
}
