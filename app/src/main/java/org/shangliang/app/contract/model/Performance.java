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

    /** The checks of which the congress has not heard, oldest first. */
    public List<Inspection> unreported() {
        return inspections.stream().filter(one -> !one.reportedToCongress()).toList();
    }

    Performance with(Inspection inspection, Inspection.Report report) {
        var told = inspections.stream()
                .map(one -> one.equals(inspection) ? one.reported(report) : one)
                .toList();
        return new Performance(publications, told, renewalReminded);
    }

    Performance reminded() {
        return new Performance(publications, inspections, true);
    }
}
