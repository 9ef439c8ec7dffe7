package org.shangliang.law;

import java.util.List;

/** The act is not lawful (不允许), for at least one ground. */
public record Refused(List<Ground> grounds) implements Ruling {
    public Refused {
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a ground");
        }
        grounds = List.copyOf(grounds);
    }
}
