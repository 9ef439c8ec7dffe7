package org.shangliang.app.supervision.route;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round (走访路线): the areas in the order to go through, and in each the stops. */
public record Round(List<Area> areas) {
    public Round {
        areas = List.copyOf(areas);
    }

    /** How many stops there are. */
    public int size() {
        return areas.stream().mapToInt(area -> area.stops().size()).sum();
    }

    /** A park or street (园区、街镇). */
    public record Area(String name, List<Stop> stops) {
        public Area {
            stops = List.copyOf(stops);
        }
    }

    /**
     * One enterprise on the way.
     *
     * @param due the first day by which something has to be done
     * @param checks what to look at, from what is due
     */
    public record Stop(
            UUID enterprise,
            String name,
            @Nullable String address,
            int staff,
            @Nullable LocalDate due,
            boolean overdue,
            List<String> todos,
            List<String> checks,
            @Nullable UUID visit) {
        public Stop {
            todos = List.copyOf(todos);
            checks = List.copyOf(checks);
        }
    }
}
