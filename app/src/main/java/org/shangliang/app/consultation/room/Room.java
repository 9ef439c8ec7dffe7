package org.shangliang.app.consultation.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The meetings of a case in the room (协商室), oldest first. */
public record Room(List<Sitting> sittings) {

    /** A room in which nobody has met yet. */
    static Room empty() {
        return new Room(List.of());
    }

    /** The meeting that is called, open, or waits for its minutes to be filed. */
    public Optional<Sitting> current() {
        return sittings.stream().filter(sitting -> !sitting.filed()).findFirst();
    }

    Room with(Sitting changed) {
        var all = new ArrayList<>(sittings);
        all.removeIf(sitting -> sitting.id().equals(changed.id()));
        all.add(changed);
        return new Room(List.copyOf(all));
    }
}
