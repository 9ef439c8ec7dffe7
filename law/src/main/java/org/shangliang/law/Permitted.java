package org.shangliang.law;

import java.util.List;

/** The act is lawful (允许); the notes warn or explain. */
public record Permitted(List<Ground> notes) implements Ruling {
    public Permitted {
        notes = List.copyOf(notes);
    }
}
