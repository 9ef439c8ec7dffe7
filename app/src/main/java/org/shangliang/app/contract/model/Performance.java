package org.shangliang.app.contract.model;

import java.util.ArrayList;
import java.util.List;

/** How the contract is lived with once in force (履行): made known, checked, and its renewal called to mind. */
public record Performance(List<Publication> publications, List<Inspection> inspections, boolean renewalReminded) {

    /** Nothing yet. */
    public static Performance none() {
        return new Performance(List.of(), List.of(), false);
    }

    Performance with(Publication publication) {
        var longer = new ArrayList<>(publications);
        longer.add(publication);
        return new Performance(List.copyOf(longer), inspections, renewalReminded);
    }

    Performance with(Inspection inspection) {
        var longer = new ArrayList<>(inspections);
        longer.add(inspection);
        return new Performance(publications, List.copyOf(longer), renewalReminded);
    }

    Performance reminded() {
        return new Performance(publications, inspections, true);
    }
}
