package org.shangliang.law;

import java.util.List;

/** Whether the composition of a side, or of both, is lawful (协商代表组成). */
public record Representation(boolean lawful, List<Ground> grounds, List<Ground> notes) {
    public Representation {
        grounds = List.copyOf(grounds);
        notes = List.copyOf(notes);
    }

    /** The same finding as a ruling. */
    public Ruling ruling() {
        return Ruling.of(grounds, notes);
    }
}
