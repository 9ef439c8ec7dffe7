package org.shangliang.app.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.FederationView.Holding;

/** The tree of federations (总工会、园区街道工会). */
public interface Federations {

    /** The federations of a region and below it, parents before children. */
    List<FederationView> below(String regionPrefix);

    /** The federations a scope sees: those below a region, or the one above its union or employer. */
    List<FederationView> within(Scope scope);

    /**
     * Those of a scope to choose from: all of a small tree; of a large one the two uppermost levels, and what lies above,
     * beside and just below the territories chosen.
     */
    List<FederationView> choices(Scope scope, Collection<String> chosen);

    /** The same for one territory, or none. */
    default List<FederationView> choices(Scope scope, @Nullable String chosen) {
        return choices(scope, chosen == null || chosen.isEmpty() ? List.of() : List.of(chosen));
    }

    /** What lies in each of these territories. */
    Map<String, Holding> holdings(Collection<String> regions);

    /** The federation whose territory is exactly this region. */
    Optional<FederationView> ofRegion(String region);

    /** The nearest federation above a region, the region's own included. */
    Optional<FederationView> above(String region);

    /** The short name of the nearest known territory of each region; a region without one is left out. */
    Map<String, String> areas(Collection<String> regions);

    /**
     * Records a federation below {@code parent}; a province has none. A region that somebody else has recorded, be it a
     * moment ago, is invalid input in field {@code region}.
     */
    UUID found(String name, String area, String region, FederationLevel level, @Nullable UUID parent);
}
