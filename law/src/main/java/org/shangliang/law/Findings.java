package org.shangliang.law;

import java.util.ArrayList;
import java.util.List;

/** Collects what refuses and what only warns: a rule whose text was not read never refuses. */
final class Findings {
    private final List<Ground> grounds = new ArrayList<>();
    private final List<Ground> notes = new ArrayList<>();

    void against(Rule rule, GroundCode code, Object... arguments) {
        (rule.binding() ? grounds : notes).add(Ground.of(code, rule.basis(), arguments));
    }

    void note(Rule rule, GroundCode code, Object... arguments) {
        notes.add(Ground.of(code, rule.basis(), arguments));
    }

    Representation representation() {
        return new Representation(grounds.isEmpty(), grounds, notes);
    }

    Ruling ruling() {
        return Ruling.of(grounds, notes);
    }
}
