package org.shangliang.app.consultation.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Meeting.Result;

/** The talks themselves (协商过程): recorder, information given, meetings, pauses, coordination. */
public record Talks(
        @Nullable String recorder,
        List<Disclosure> disclosures,
        List<Meeting> meetings,
        @Nullable Suspension suspension,
        int suspendedDays,
        @Nullable Coordination coordination) {

    /** Talks that have not begun. */
    public static Talks none() {
        return new Talks(null, List.of(), List.of(), null, 0, null);
    }

    /** With the joint recorder. */
    public Talks recordedBy(String name) {
        return new Talks(name, disclosures, meetings, suspension, suspendedDays, coordination);
    }

    /** With one more disclosure. */
    public Talks disclosed(Disclosure disclosure) {
        return new Talks(recorder, plus(disclosures, disclosure), meetings, suspension, suspendedDays, coordination);
    }

    /** With one more meeting. */
    public Talks met(Meeting meeting) {
        return new Talks(recorder, disclosures, plus(meetings, meeting), suspension, suspendedDays, coordination);
    }

    /** Paused, or going on after {@code days} of pause when {@code pause} is null. */
    public Talks suspended(@Nullable Suspension pause, int days) {
        return new Talks(recorder, disclosures, meetings, pause, suspendedDays + days, coordination);
    }

    /** With the state of coordination. */
    public Talks coordinated(Coordination state) {
        return new Talks(recorder, disclosures, meetings, suspension, suspendedDays, state);
    }

    /** The last result recorded for an agenda item, if any meeting dealt with it. */
    public @Nullable Result resultOf(int item) {
        return meetings.stream()
                .flatMap(meeting -> meeting.settlements().stream())
                .filter(settlement -> settlement.item() == item)
                .map(Meeting.Settlement::result)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
