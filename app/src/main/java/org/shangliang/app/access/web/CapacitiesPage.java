package org.shangliang.app.access.web;

import java.util.List;
import java.util.UUID;

/** The choice of a capacity (选择身份). */
public record CapacitiesPage(String name, List<Held> held, String to) {

    /** A capacity that is held, and whether one acts in it now. */
    public record Held(UUID id, String role, String place, boolean chosen) {}
}
