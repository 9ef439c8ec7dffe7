package org.shangliang.app.organization.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.organization.handover.HandoverPart.Duty;

/** What passed from whom to whom on which day (交接单); it is never changed. */
public record HandoverSheet(
        UUID id, String from, String to, LocalDate on, String by, String note, List<Section> sections) {
    public HandoverSheet {
        sections = List.copyOf(sections);
    }

    /** The things of one kind. */
    public record Section(String code, List<Duty> duties) {
        public Section {
            duties = List.copyOf(duties);
        }
    }

    /** How many things in all. */
    public int count() {
        return sections.stream().mapToInt(one -> one.duties().size()).sum();
    }
}
